import type { ConferenceKindId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { addDays, firstDayOfFiscalYear, fiscalYearLabel, fiscalYearOf, instantAt, tokyoDate } from "@tsunagi/japan";
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
 * Of the 年度 that are over, and of no other: subtracted from month to month, or by whoever sits in some of them, a number
 * that moves tells of the rest. Kinds without any conference stand there like those with too few.
 */
export const getConferenceTotals = query("getConferenceTotals", async ({ actor, em, now }) => {
  const where = actor.where("readTotals", "ConferenceKind") as never;
  const kinds = await em.find(ConferenceKind, where, { orderBy: { name: "asc", id: "asc" }, limit: MOST_KINDS });
  const running = fiscalYearOf(tokyoDate(now));
  const years = Array.from({ length: YEARS }, (_, nth) => running - 1 - nth);
  return {
    upTo: addDays(firstDayOfFiscalYear(running), -1),
    years: await Promise.all(
      years.map(async (year) => {
        const held = new Map((await heldIn(em, year)).map((one) => [one.kindId, one]));
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
});

/** A sitting is of the year in which it was over: what one opened before 1 April belongs to is known then. */
function heldIn(em: Em, year: number): Promise<Held[]> {
  const span = [year, year + 1].map((one) => instantAt(firstDayOfFiscalYear(one), "00:00"));
  return rows<Held>(em, COUNTED, span);
}

const COUNTED = `select kind_id "kindId", sittings, items from conferences.count_held($1, $2)`;
