import { addDays, tokyoDate } from "./calendar-date.ts";
import { type OpeningRule, openDaysFrom, openingsFrom } from "./opening.ts";

const MINUTE = 60_000;

/**
 * The instant at which the desk has been open for `minutes` since `from` (business time, `docs/RULINGS.md` 3). Time that
 * runs out with the opening ends at that closing time; 0 gives `from`, or the next opening when the desk is closed.
 * Undefined when the desk stops opening (400 days without one) before. Throws RangeError on negative or endless
 * minutes.
 */
export function addOpenMinutes(rule: OpeningRule, from: Date, minutes: number): Date | undefined {
  if (!(minutes >= 0 && Number.isFinite(minutes))) throw new RangeError(`Not an amount of minutes: ${minutes}`);
  let left = minutes * MINUTE;
  for (const opening of openingsFrom(rule, from)) {
    const start = Math.max(opening.from.getTime(), from.getTime());
    if (start + left <= opening.to.getTime()) return new Date(start + left);
    left -= opening.to.getTime() - start;
  }
  return undefined;
}

/**
 * The minutes that the desk is open from `from` to `to`, as exact as the instants; 0 where `to` does not lie after
 * `from`. What `addOpenMinutes` adds this counts: `addOpenMinutes(rule, from, openMinutesBetween(rule, from, to))` is
 * `to`, or the last moment before it at which the desk is open.
 */
export function openMinutesBetween(rule: OpeningRule, from: Date, to: Date): number {
  let open = 0;
  for (const opening of openingsFrom(rule, from)) {
    if (opening.from >= to) break;
    open += Math.min(opening.to.getTime(), to.getTime()) - Math.max(opening.from.getTime(), from.getTime());
  }
  return Math.max(0, open) / MINUTE;
}

/**
 * The last closing time of the `daysLater`-th opening day after the day of `from`, which itself is not counted
 * (初日不算入, 民法140条), open or not. 0 is the end of today, or of the next opening day when today is over or closed:
 * then 0 and 1 are the same day. Undefined when the desk stops opening (400 days without one) before.
 * Throws RangeError unless `daysLater` is a whole number from 0.
 */
export function endOfOpenDay(rule: OpeningRule, from: Date, daysLater: number): Date | undefined {
  if (!(Number.isInteger(daysLater) && daysLater >= 0)) throw new RangeError(`Not a number of days: ${daysLater}`);
  const today = tokyoDate(from);
  let left = Math.max(daysLater, 1);
  for (const openings of openDaysFrom(rule, daysLater === 0 ? today : addDays(today, 1))) {
    const end = openings.at(-1)?.to;
    if (end && end > from && --left === 0) return end;
  }
  return undefined;
}
