declare const kind: unique symbol;

/** A day of the Japanese civil calendar as "YYYY-MM-DD" (Gregorian, years 0001–9999). It has no time and no zone. */
export type CalendarDate = string & { readonly [kind]: "CalendarDate" };

/** Monday is 1 and Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY = 86_400_000;
/** Japan has kept +09:00 without summer time since 1952, so an offset is exact and needs nothing from the host. */
const TOKYO_OFFSET = 9 * 3_600_000;

/** Reads "YYYY-MM-DD". Throws RangeError when the text has another shape or the day does not exist. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`Not a calendar date: ${text}`);
  return text;
}

/** Whether the value is a "YYYY-MM-DD" that exists: "2026-02-29" is not. Never throws. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== "string" || !/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  // JavaScript reads 02-30 as 03-02, so only the way back shows that a day exists.
  return !Number.isNaN(at.getTime()) && isoDay(at) === value;
}

/** The day that a wall calendar in Tokyo shows at this instant. Throws RangeError on an invalid Date. */
export function tokyoDate(at: Date): CalendarDate {
  return calendarDate(isoDay(new Date(at.getTime() + TOKYO_OFFSET)));
}

/** What a clock in Tokyo shows at this instant, "HH:MM", seconds cut off. Throws RangeError on an invalid Date. */
export function tokyoTime(at: Date): string {
  return new Date(at.getTime() + TOKYO_OFFSET).toISOString().slice(11, 16);
}

/**
 * The instant at which Tokyo's clock shows `time` ("HH:MM", 00:00–24:00) on `date`.
 * "24:00" is the end of that day. Throws RangeError on any other time.
 */
export function instantAt(date: CalendarDate, time: string): Date {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time)) throw new RangeError(`Not a time of day: ${time}`);
  return new Date(`${date}T${time}:00+09:00`);
}

/** The day `days` (whole, may be negative) after `date`. Throws RangeError outside the years 0001–9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return calendarDate(isoDay(new Date(midnight(date) + days * DAY)));
}

/** The day of the week, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(date: CalendarDate): Weekday {
  return (new Date(midnight(date)).getUTCDay() || 7) as Weekday;
}

/** Which one of its weekday in the month a day is, 1 to 5: 3 for the third Thursday (第3木曜). */
export function nthWeekdayOfMonth(date: CalendarDate): number {
  return Math.ceil(Number(date.slice(8)) / 7);
}

/**
 * The age in full years (満年齢) shown on the day `on` (基準日) for a person born on `birth`.
 * Throws RangeError when `on` lies before the birth.
 *
 * 年齢計算ニ関スル法律 and 民法143条 add the year at the *end of the day before* the birthday; this function counts a
 * year from the birthday, as forms do. Whoever is born on 29 February is a year older on 1 March of a common year.
 * A rule that needs the legal moment (the age reached by the end of `on`, as for 就学, 学校教育法17条) asks for
 * `ageOn(birth, addDays(on, 1))`.
 */
export function ageOn(birth: CalendarDate, on: CalendarDate): number {
  if (on < birth) throw new RangeError(`${on} is before the birth`);
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

function midnight(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function isoDay(at: Date): string {
  return at.toISOString().slice(0, 10);
}
