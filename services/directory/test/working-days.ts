import { addDays, type CalendarDate, openingsOn, tokyoDate } from "@tsunagi/japan";
import { town } from "@tsunagi/testing/town";

const office = town.desks.fukushi.hours;

/** The n-th coming day on which offices are open; the exceptions of a desk reach from yesterday on, by the real calendar. */
export function workday(n: number): CalendarDate {
  let date = tokyoDate(new Date());
  for (let left = n; left > 0; ) {
    date = addDays(date, 1);
    if (openingsOn(office, date).length > 0) left -= 1;
  }
  return date;
}

/** A time of that day in Japan. */
export const inJapan = (date: CalendarDate, time: string) => new Date(`${date}T${time}:00+09:00`);
