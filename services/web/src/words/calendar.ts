import { type CalendarDate, formatPartialWareki, formatWareki, type PartialDate, weekdayOf } from "@tsunagi/japan";
import { calendar } from "./chosen-calendar.ts";

const isWestern = () => calendar.get() === "western";

/** The one name of a weekday: 月 to 日. */
export const weekdayWord = (date: CalendarDate): string => "月火水木金土日".charAt(weekdayOf(date) - 1);

/** 令和8年11月21日(土), or 2026年11月21日(土). */
export function dateWords(date: CalendarDate, how: { weekday?: boolean } = {}): string {
  if (!isWestern()) return formatWareki(date, how);
  const [year, month, day] = numbers(date);
  return `${year}年${month}月${day}日${how.weekday ? `(${weekdayWord(date)})` : ""}`;
}

/** R8.11.21, or 2026/11/21: what a form begins with, and what fits beside a time. */
export function shortDateWords(date: CalendarDate): string {
  return isWestern() ? numbers(date).join("/") : formatWareki(date, { short: true });
}

/** 昭和17年3月、日は不明, or 1942年3月、日は不明. */
export function partialDateWords(date: PartialDate): string {
  if (!isWestern()) return formatPartialWareki(date);
  const [year, month, day] = numbers(date);
  if (month === undefined) return `${year}年、月日は不明`;
  return day === undefined ? `${year}年${month}月、日は不明` : `${year}年${month}月${day}日`;
}

const numbers = (date: PartialDate) => date.split("-").map(Number);
