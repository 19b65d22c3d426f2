import { addDays, type CalendarDate, calendarDate, tokyoDate, tokyoTime } from "@tsunagi/japan";
import { dateWords, shortDateWords, weekdayWord } from "./calendar.ts";

/** 今日 17:00, 明日 8:30, 昨日 9:05, 11/25(水) 17:00, and the year where it is not this one: R9.1.5(火). Tokyo's clock. */
export function whenWords(at: Date, now: Date): string {
  return `${dayWords(at, now)} ${clock(at)}`;
}

/** A due time. Midnight ends the day before, as offices write it: 11/24(火) 24:00 and not 11/25(水) 0:00. */
export function dueWords(at: Date, now: Date): string {
  return tokyoTime(at) === "00:00" ? `${dayWords(new Date(at.getTime() - 1), now)} 24:00` : whenWords(at, now);
}

/** 今日, 明日, 昨日, 11/25(水), R9.1.5(火). */
function dayWords(at: Date, now: Date): string {
  const date = tokyoDate(at);
  const today = tokyoDate(now);
  if (date === today) return "今日";
  if (date === addDays(today, 1)) return "明日";
  if (date === addDays(today, -1)) return "昨日";
  return `${nearDay(date, today)}(${weekdayWord(date)})`;
}

/** 11/21 10:42, for timestamps of what has happened. */
export function stampWords(at: Date, now: Date): string {
  return `${nearDay(tokyoDate(at), tokyoDate(now))} ${clock(at)}`;
}

/** 11/25 of this year; another year is named. */
function nearDay(date: CalendarDate, today: CalendarDate): string {
  if (date.slice(0, 4) !== today.slice(0, 4)) return shortDateWords(date);
  const [, month, day] = date.split("-").map(Number);
  return `${month}/${day}`;
}

/** 8:30, as a wall clock is read. */
export function clock(at: Date): string {
  return tokyoTime(at).replace(/^0/, "");
}

/** 令和8年11月21日(土) of an instant. */
export function warekiOf(at: Date): string {
  return dateWords(tokyoDate(at), { weekday: true });
}

/** 令和8年11月21日 of a stored day. */
export function warekiDay(date: string): string {
  return dateWords(calendarDate(date));
}

/** 令和8年11月21日 of an instant, as Tokyo's calendar shows it. */
export function dayOf(instant: string): string {
  return dateWords(tokyoDate(new Date(instant)));
}

/** 12/1(火) of a stored day. */
export function shortDay(date: string): string {
  const day = calendarDate(date);
  const [, month, number] = date.split("-").map(Number);
  return `${month}/${number}(${weekdayWord(day)})`;
}
