import { type ChronologyEntry, chronologyProblems } from "@tsunagi/contracts";
import { earliestOf, tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";

/** What of an entry is sealed: all that is told, the year too. */
export type Told = Pick<ChronologyEntry, "happenedOn" | "isAround" | "whom" | "age" | "what">;

/** What is told, and nothing else of what was asked for; refuses what has not happened yet. */
export function toldIn({ happenedOn, isAround, whom, age, what }: Told, now: Date): Told {
  if (earliestOf(happenedOn) > tokyoDate(now)) throw new Refusal(chronologyProblems.yetToCome);
  return { happenedOn, isAround, whom, age, what };
}
