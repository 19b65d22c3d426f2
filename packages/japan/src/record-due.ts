import { addDays, type CalendarDate, tokyoDate } from "./calendar-date.ts";

/** Within how many days of a conference its 議事録 shall be there. */
const RECORD_DAYS = 10;
const DAY_MS = 24 * 3_600_000;
/** Nobody is reminded before the town hall opens. */
const OPENS_MS = 8.5 * 3_600_000;

/** The day until which the 議事録 of a conference that ended at `ended` shall be signed off: the tenth day after it. */
export const recordDueOn = (ended: Date): CalendarDate => addDays(tokyoDate(ended), RECORD_DAYS);

/** The last day whose records are asked for at `now`: a day counts from 8:30 in Tokyo. */
export const recordsAskedFor = (now: Date): CalendarDate => tokyoDate(new Date(now.getTime() - OPENS_MS));

/** How many days are left on `today`: 0 on the day itself, less than 0 after it. */
export const daysLeftOn = (today: CalendarDate, due: CalendarDate): number =>
  Math.round((Date.parse(due) - Date.parse(today)) / DAY_MS);
