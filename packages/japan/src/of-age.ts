import { type CalendarDate, isCalendarDate } from "./calendar-date.ts";
import { earliestOf, type PartialDate } from "./partial-date.ts";

/** 民法4条: of age with 18 since 2022-04-01. */
const OF_AGE = 18;

/**
 * The day from which a person decides for themselves; where the day or month of birth is unknown, the earliest that it
 * can be. Whoever is born on 29 February comes of age on 1 March.
 */
export function ofAgeOn(birth: PartialDate): CalendarDate {
  const earliest = earliestOf(birth);
  const day = `${Number(earliest.slice(0, 4)) + OF_AGE}${earliest.slice(4)}`;
  return (isCalendarDate(day) ? day : `${day.slice(0, 4)}-03-01`) as CalendarDate;
}
