import { addDays, type CalendarDate, type Weekday } from "./calendar-date.ts";
import { closingOf } from "./municipal-calendar.ts";
import { endOfOpenDay } from "./open-time.ts";

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

/**
 * The end (24:00 in Tokyo) of the next 開庁日 after the day of `from`: what is owed 「翌開庁日まで」.
 * @param closings 臨時休業 of the municipality
 */
export function endOfNextBusinessDay(from: Date, closings: readonly CalendarDate[]): Date {
  const hours = WEEKDAYS.map((weekday) => ({ weekday, opens: "00:00", closes: "24:00" }));
  const end = endOfOpenDay({ hours, closesOnHolidays: true, closings }, from, 1);
  if (!end) throw new RangeError("no business day within 400 days");
  return end;
}

/**
 * The last 開庁日 before `date`: what is to be told 「前の開庁日に」.
 * @param closings 臨時休業 of the municipality
 */
export function businessDayBefore(date: CalendarDate, closings: readonly CalendarDate[]): CalendarDate {
  let day = addDays(date, -1);
  while (closingOf(day, closings) !== undefined) day = addDays(day, -1);
  return day;
}
