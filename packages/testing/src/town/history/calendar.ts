import { addDays, type CalendarDate, closingOf, instantAt, tokyoDate, weekdayOf } from "@tsunagi/japan";
import { numberFor } from "./seed.ts";

const MINUTE = 60_000;
/** When something happens on a working day: every desk is open then, and much of the town moves at once. */
const SLOTS = ["10:10", "11:20", "13:40", "15:10"] as const;
const JITTER_MINUTES = 25;
const DAYS_OF_A_WEEK = 7;

export type Slot = 0 | 1 | 2 | 3;

/** The days of the town's history, all counted back from the day on which it is told. */
export interface Calendar {
  /** So many working days before the day of the telling. */
  daysAgo(days: number): CalendarDate;
  /** The first of two working days in a row, so many weeks ago, on which that week's つなぎ move. */
  week(weeksAgo: number): CalendarDate;
  /** The same, so many weeks after this day. */
  weekAfter(date: CalendarDate, weeks: number): CalendarDate;
  /** So many working days after this one. */
  after(date: CalendarDate, days: number): CalendarDate;
  at(date: CalendarDate, slot: Slot, minutes?: number): Date;
}

export function calendarOf(now: Date): Calendar {
  const today = tokyoDate(now);
  return {
    daysAgo: (days) => workingDay(today, -days),
    // Every other week: what happens at one moment is lived at once, which is what the first start waits for.
    week: (weeksAgo) => movingDay(addDays(today, -2 * Math.ceil(weeksAgo / 2) * DAYS_OF_A_WEEK)),
    weekAfter: (date, weeks) => movingDay(addDays(date, weeks * DAYS_OF_A_WEEK)),
    after: workingDay,
    at: (date, slot, minutes = 0) =>
      new Date(
        instantAt(date, SLOTS[slot]).getTime() + ((numberFor(`${date} ${slot}`) % JITTER_MINUTES) + minutes) * MINUTE,
      ),
  };
}

const isWorking = (date: CalendarDate) => !closingOf(date);

function workingDay(from: CalendarDate, days: number): CalendarDate {
  let date = from;
  for (let left = Math.abs(days); left > 0; ) {
    date = addDays(date, Math.sign(days));
    if (isWorking(date)) left -= 1;
  }
  return date;
}

/** Where a week is all holidays, the next working day after it. */
function movingDay(day: CalendarDate): CalendarDate {
  const monday = addDays(day, 1 - weekdayOf(day));
  const pairs = [0, 1, 2, 3].map((offset) => addDays(monday, offset));
  const possible = pairs.filter((first) => isWorking(first) && isWorking(addDays(first, 1)));
  return possible[numberFor(monday) % possible.length] ?? workingDay(monday, 1);
}
