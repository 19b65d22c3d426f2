import { namesOf } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { fiscalYearLabel, fiscalYearOf, instantAt, monthsOfFiscalYear, tokyoDate } from "@tsunagi/japan";
import { ConferenceKind } from "../kind/conference-kind.ts";
import { agenciesBetween } from "./agencies.ts";
import { heldBetween } from "./held.ts";

/** As many 年度 as are shown, and as many kinds as a town has. */
const YEARS = 5;
const MOST_KINDS = 100;

/**
 * 会議の実績, for the desk that prepares the kind and for nobody else: whoever works there reads each roster as it is, so a
 * number by agency tells them nothing. Also of a kind that the town has given up, whose last year has still to be told.
 */
export const getConferenceFigures = query("getConferenceFigures", async ({ actor, em, query, now }) => {
  const where = actor.where("readFigures", "ConferenceKind") as never;
  const kinds = await em.find(ConferenceKind, where, { orderBy: { name: "asc", id: "asc" }, limit: MOST_KINDS });
  const today = tokyoDate(now);
  const running = fiscalYearOf(today);
  const year = query.year ?? running;
  const months = monthsOfFiscalYear(year);
  const bounds = months.map((day) => instantAt(day, "00:00"));
  const [from, until] = [bounds[0] as Date, bounds.at(-1) as Date];
  const held = await heldBetween(em, actor.me.deskId, bounds);
  const agencies = await agenciesBetween(em, actor.me.deskId, { from, until, today });
  const begun = months.slice(0, -1).filter((day) => day <= today);
  const names = await namesOf(
    em,
    [...agencies.values()].flat().map(({ deskId }) => deskId),
    [],
  );
  return {
    year,
    label: fiscalYearLabel(year),
    years: Array.from({ length: YEARS }, (_, nth) => running - nth).map((one) => ({
      year: one,
      label: fiscalYearLabel(one),
    })),
    items: kinds.map(({ id, name, secrecy }) => ({
      kind: { id, name },
      secrecy,
      total: held(id, null),
      months: begun.map((day, nth) => ({ month: day.slice(0, 7), ...held(id, nth + 1) })),
      agencies: (agencies.get(id) ?? [])
        .map(({ deskId, ...numbers }) => ({ desk: names.desk(deskId), ...numbers }))
        .sort((a, b) => b.called - a.called || (a.desk.name < b.desk.name ? -1 : 1)),
    })),
  };
});
