import { type CalendarDate, calendarDate } from "./calendar-date.ts";
import { baseYear, type Era, eraNamed, holds } from "./eras.ts";
import type { PartialDate } from "./partial-date.ts";
import { readPartialDate } from "./partial-reading.ts";
import { formatWareki, weekdayName } from "./wareki.ts";

/**
 * What a typed date means. `doubt` is a sentence to show beside a date that was read but was written wrongly;
 * `problem` is a sentence to show instead of a date, and names the way out.
 */
export type WarekiReading = { date: CalendarDate; doubt?: string } | { problem: string };

/** The same where a year or a month is enough. */
export type PartialReading = { date: PartialDate; doubt?: string } | { problem: string };

type Typed = { era?: Era; eraYear?: number; year: number; month: number; day: number };

/**
 * Reads a date as people type it, with the IME on or off: R8.11.25, 令和８年１１月２５日, ㍼64.1.7, r081125, 平成元年1月8日,
 * 19890107, 1989-01-07, 1989/1/7, and 11/25 for that day in the calendar year of `today`. A weekday may follow: (土).
 * A day beyond its era (昭和64年1月8日, H31.5.1) or on another weekday is read with a `doubt`. Never throws.
 * @param how `partial` reads a year or a month as well, where that is all that is known: S17, 昭和17年3月, 1942-03
 */
export function parseWareki(text: string, how: { today: CalendarDate; partial?: false }): WarekiReading;
export function parseWareki(text: string, how: { today: CalendarDate; partial: true }): PartialReading;
export function parseWareki(
  text: string,
  { today, partial }: { today: CalendarDate; partial?: boolean },
): PartialReading {
  const { body, weekday } = cutWeekday(tidy(text));
  const known = partial ? readPartialDate(body) : undefined;
  if (known) return known;
  const typed = readEraDate(body) ?? readWesternDate(body) ?? readMonthAndDay(body, today);
  if (!typed) return { problem: unreadable(body, today) };
  const problem = impossible(typed);
  if (problem) return { problem };
  const date = calendarDate(`${pad(typed.year, 4)}-${pad(typed.month, 2)}-${pad(typed.day, 2)}`);
  const doubt = wrongEra(typed, date) ?? wrongWeekday(weekday, date);
  return doubt ? { date, doubt } : { date };
}

/** Full width, ㍼ and ㋿ open up under NFKC; an IME types 。 for a full stop, ・ for a slash and ー for a hyphen. */
function tidy(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[。・、,]/g, ".")
    .replace(/[ー‐‒–—―−]/g, "-")
    .trim()
    .replace(/(?<=\d)\s+(?=\d)/g, ".")
    .replace(/\s+/g, "")
    .toUpperCase();
}

function cutWeekday(text: string): { body: string; weekday?: string } {
  const found = /(?:\(([月火水木金土日])(?:曜日?)?\)|([月火水木金土日])曜日?)$/.exec(text);
  if (!found) return { body: text };
  return { body: text.slice(0, found.index), weekday: found[1] ?? found[2] };
}

function readEraDate(text: string): Typed | undefined {
  const found =
    /^(\D{1,2}?)\.?(元|\d{1,3})[年./-](\d{1,2})[月./-](\d{1,2})日?$/.exec(text) ??
    /^(\D{1,2})(\d{2})(\d{2})(\d{2})$/.exec(text);
  const era = found?.[1] && eraNamed(found[1]);
  if (!found || !era) return undefined;
  const eraYear = found[2] === "元" ? 1 : Number(found[2]);
  return { era, eraYear, year: baseYear(era) + eraYear, month: Number(found[3]), day: Number(found[4]) };
}

function readWesternDate(text: string): Typed | undefined {
  const found =
    /^(?!0000)(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?$/.exec(text) ?? /^(?!0000)(\d{4})(\d{2})(\d{2})$/.exec(text);
  return found ? { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) } : undefined;
}

function readMonthAndDay(text: string, today: CalendarDate): Typed | undefined {
  const found = /^(\d{1,2})[月./-](\d{1,2})日?$/.exec(text);
  return found ? { year: Number(today.slice(0, 4)), month: Number(found[1]), day: Number(found[2]) } : undefined;
}

function unreadable(text: string, today: CalendarDate): string {
  const example = formatWareki(today, { short: true });
  if (/^\d{1,2}[年./-]\d{1,2}[月./-]\d{1,2}日?$/.test(text))
    return `元号か西暦4桁を付けてください(例: ${example}、${today})。`;
  return `日付として読めません。${example}、${formatWareki(today)}、${today} のように入れてください。`;
}

function impossible({ era, eraYear, year, month, day }: Typed): string | undefined {
  if (era && eraYear === 0) return `${era.name}0年はありません。最初の年は元年か1年と入れてください。`;
  if (month < 1 || month > 12) return `${month}月はありません。月は1から12で入れてください。`;
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  if (day < 1) return `${day}日はありません。日は1から${last}で入れてください。`;
  if (day > last)
    return `${yearText(year, era, eraYear)}${month}月は${last}日までです。日を確かめて入れ直してください。`;
  return undefined;
}

function wrongEra({ era, eraYear, year, month, day }: Typed, date: CalendarDate): string | undefined {
  if (!era || holds(era, date)) return undefined;
  return `${yearText(year, era, eraYear)}${month}月${day}日は、正しくは${formatWareki(date)}です。`;
}

function wrongWeekday(weekday: string | undefined, date: CalendarDate): string | undefined {
  if (!weekday || weekday === weekdayName(date)) return undefined;
  return `${formatWareki(date)}は${weekday}曜日ではなく${weekdayName(date)}曜日です。`;
}

function yearText(year: number, era?: Era, eraYear?: number): string {
  return era ? `${era.name}${eraYear === 1 ? "元" : eraYear}年` : `${year}年`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
