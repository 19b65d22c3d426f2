import { deskTimeProblems } from "@tsunagi/contracts";
import { addDays, type CalendarDate, calendarDate, tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";

/** As far as a desk plans, and as far as what it says reaches the others. */
const AHEAD = 365;

/**
 * A day that can still be planned.
 * @throws Refusal `day-is-over` for a day before today, or more than a year ahead
 */
export function dayAhead(date: string, now: Date): CalendarDate {
  const today = tokyoDate(now);
  if (date < today || date > addDays(today, AHEAD)) throw new Refusal(deskTimeProblems.dayIsOver);
  return calendarDate(date);
}
