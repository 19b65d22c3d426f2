import { type CalendarDate, calendarDate } from "./calendar-date.ts";

export type Era = { name: string; letter: string; from: CalendarDate; until?: CalendarDate };

/**
 * The five eras since 一世一元 (慶応4年9月8日 = 1868-10-23), newest first; 元号法 (昭和54年法律第43号) since 昭和.
 * The 詔書 of 1912 and 1926 renamed the day on which they were given, so 1912-07-30 and 1926-12-25 carry two correct
 * names; the 政令 of 1989 and 2019 took effect at midnight. Hence `until` is written, not derived.
 */
const ERAS: readonly Era[] = [
  { name: "令和", letter: "R", from: calendarDate("2019-05-01") },
  { name: "平成", letter: "H", from: calendarDate("1989-01-08"), until: calendarDate("2019-04-30") },
  { name: "昭和", letter: "S", from: calendarDate("1926-12-25"), until: calendarDate("1989-01-07") },
  { name: "大正", letter: "T", from: calendarDate("1912-07-30"), until: calendarDate("1926-12-25") },
  { name: "明治", letter: "M", from: calendarDate("1868-10-23"), until: calendarDate("1912-07-30") },
];

/** The era in force on a day (the newer one on a day with two), undefined before 明治. */
export function eraOf(date: CalendarDate): Era | undefined {
  return ERAS.find((era) => era.from <= date);
}

/** The era of 令和, 令 or R; undefined for any other text. */
export function eraNamed(text: string): Era | undefined {
  return ERAS.find((era) => era.name === text || era.name[0] === text || era.letter === text);
}

/** Whether a day may be written in this era. */
export function holds(era: Era, date: CalendarDate): boolean {
  return era.from <= date && (!era.until || date <= era.until);
}

/** The Western year of the era's year before 元年, so that year = base + year of the era. */
export function baseYear(era: Era): number {
  return Number(era.from.slice(0, 4)) - 1;
}
