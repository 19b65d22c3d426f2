import type { ConferenceKindId } from "@tsunagi/contracts";
import { rows } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import {
  addDays,
  type CalendarDate,
  firstDayOfFiscalYear,
  firstDayOfMonth,
  fiscalYearLabel,
  fiscalYearOf,
  instantAt,
  tokyoDate,
} from "@tsunagi/japan";
import { ConferenceKind } from "../kind/conference-kind.ts";

/** As many 年度 as are shown, and as many kinds as a town has. */
const YEARS = 3;
const MOST_KINDS = 100;

interface Held {
  readonly kindId: ConferenceKindId;
  readonly sittings: number | null;
  readonly items: number | null;
}

/**
 * Up to the end of the last month that is over: a number that moved today would tell of yesterday. Kinds without any
 * conference stand there like those with too few.
 */
export const getConferenceTotals = query("getConferenceTotals", async ({ actor, em, now }) => {
  const where = actor.where("readTotals", "ConferenceKind") as never;
  const kinds = await em.find(ConferenceKind, where, { orderBy: { name: "asc", id: "asc" }, limit: MOST_KINDS });
  const until = firstDayOfMonth(tokyoDate(now));
  const upTo = addDays(until, -1);
  const last = fiscalYearOf(upTo);
  const years = Array.from({ length: YEARS }, (_, nth) => last - nth);
  return {
    upTo,
    years: await Promise.all(
      years.map(async (year) => {
        const held = new Map((await heldIn(year, until)).map((one) => [one.kindId, one]));
        return {
          year,
          label: fiscalYearLabel(year),
          kinds: kinds.map(({ id, name }) => ({
            kind: { id, name },
            sittings: held.get(id)?.sittings ?? null,
            items: held.get(id)?.items ?? null,
          })),
        };
      }),
    ),
  };

  function heldIn(year: number, until: CalendarDate): Promise<Held[]> {
    const [from, next] = [firstDayOfFiscalYear(year), firstDayOfFiscalYear(year + 1)];
    const span = [instantAt(from, "00:00"), instantAt(next < until ? next : until, "00:00")];
    return rows<Held>(em, COUNTED, span);
  }
});

const COUNTED = `select kind_id "kindId", sittings, items from conferences.count_held($1, $2)`;
