import { type CalendarDate, weekdayOf } from "./calendar-date.ts";
import { baseYear, eraOf } from "./eras.ts";

/**
 * A date as Japanese paper shows it: 令和8年11月21日; `weekday` adds (土); `short` gives R8.11.21.
 * The first year of an era is 元年 in the long form and 1 in the short one. Days before 明治 (1868-10-23) have no
 * name here and are written in 西暦: 1868年10月22日, 1868.10.22. Never throws.
 */
export function formatWareki(date: CalendarDate, how: { weekday?: boolean; short?: boolean } = {}): string {
  const era = eraOf(date);
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const eraYear = era ? year - baseYear(era) : year;
  const text = how.short
    ? `${era?.letter ?? ""}${eraYear}.${month}.${day}`
    : `${era?.name ?? ""}${era && eraYear === 1 ? "元" : eraYear}年${month}月${day}日`;
  return how.weekday ? `${text}(${weekdayName(date)})` : text;
}

/** 月 to 日. */
export function weekdayName(date: CalendarDate): string {
  return "月火水木金土日".charAt(weekdayOf(date) - 1);
}
