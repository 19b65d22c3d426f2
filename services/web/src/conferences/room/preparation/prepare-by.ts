import { calendarDate, isCalendarDate, parseWareki, tokyoDate } from "@tsunagi/japan";
import type { AgendaItem } from "../../../api/types.ts";
import { dateWords, shortDateWords } from "../../../words/calendar.ts";

/** The day as the form begins with it. */
export const dayText = (prepareBy: string | null): string => (prepareBy ? shortDateWords(calendarDate(prepareBy)) : "");

/** The day that was typed, or why it is none. Nothing typed: no day is set. */
export function readDay(typed: string, now: Date): { day: string | null } | { problem: string } {
  if (!typed.trim()) return { day: null };
  const read = parseWareki(typed, { today: tokyoDate(now) });
  if ("problem" in read) return read;
  return isCalendarDate(read.date) ? { day: read.date } : { problem: "日まで入れてください。例：12/5" };
}

/** 令和8年12月5日(土). */
export const dayWords = (prepareBy: string): string => dateWords(calendarDate(prepareBy), { weekday: true });

export const isOverdue = (prepareBy: string, now: Date): boolean => prepareBy < tokyoDate(now);

/** Whether the sheets can still be written; afterwards the day says nothing to anybody. */
export const isAwaited = ({ status }: AgendaItem): boolean => status === "planned" || status === "running";
