// The table by itself: the package's own `between` and `isHoliday` read a Date in the zone of the host.
import table from "@holiday-jp/holiday_jp/lib/holidays.js";
import { type CalendarDate, weekdayOf } from "./calendar-date.ts";

const HOLIDAYS: Readonly<Record<string, { readonly name: string } | undefined>> = table;

/**
 * Why the town hall is closed on a day: the name of a 祝日 or 休日 (春分の日, 振替休日), "年末年始" (12/29–1/3, 元日 keeps
 * its own name), "臨時休業" for a day in `extra`, "土曜" or "日曜"; undefined when it is open. The first reason in this
 * order is given. Never throws. (地方自治法4条の2, 国民の祝日に関する法律3条; `docs/RULINGS.md` 22)
 *
 * Holidays are known from 1970 to 2050. 春分の日 and 秋分の日 later than next year are computed: the 官報 of each
 * February decides.
 */
export function closingOf(date: CalendarDate, extra: readonly CalendarDate[] = []): string | undefined {
  return holidayOf(date) ?? (extra.includes(date) ? "臨時休業" : undefined) ?? weekendOf(date);
}

/** The name of the 祝日 or 休日, or 年末年始, whatever the day of the week; a desk with weekend hours asks this. */
export function holidayOf(date: CalendarDate): string | undefined {
  const name = HOLIDAYS[date]?.name ?? (isYearEnd(date) ? "年末年始" : undefined);
  // The table ties a 振替休日 to the day before it, though 2026-05-06 stands for 憲法記念日: the bare word is right.
  return name?.endsWith("振替休日") ? "振替休日" : name;
}

function isYearEnd(date: CalendarDate): boolean {
  const day = date.slice(5);
  return day >= "12-29" || day <= "01-03";
}

function weekendOf(date: CalendarDate): "土曜" | "日曜" | undefined {
  const weekday = weekdayOf(date);
  if (weekday === 6) return "土曜";
  return weekday === 7 ? "日曜" : undefined;
}
