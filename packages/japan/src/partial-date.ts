import { ageOn, type CalendarDate, isCalendarDate } from "./calendar-date.ts";
import { baseYear, eraOf } from "./eras.ts";
import { formatWareki } from "./wareki.ts";

/** As much of a date as is known: 1942, 1942-03 or 1942-03-02 (FHIR's way of writing it). */
export type PartialDate = string;

/** Whether the text is a year, a month or a day that exists. */
export function isPartialDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return isCalendarDate(`${text}-01-01`);
  if (/^\d{4}-\d{2}$/.test(text)) return isCalendarDate(`${text}-01`);
  return isCalendarDate(text);
}

/** The first day that it can mean: for comparing and for the latest day by which somebody is of age. */
export const earliestOf = (date: PartialDate): CalendarDate => `${date}-01-01`.slice(0, 10) as CalendarDate;

/** The last day that it can mean. */
export function latestOf(date: PartialDate): CalendarDate {
  if (date.length === 4) return `${date}-12-31` as CalendarDate;
  return date.length === 7 ? lastDayOf(date) : (date as CalendarDate);
}

/**
 * A date of birth as Japanese paper shows it, as far as it is known: 昭和17年3月2日; 昭和17年3月、日は不明;
 * 昭和17年、月日は不明. A year or a month in which the era changed carries both names: 昭和64年・平成元年、月日は不明.
 * Never throws.
 */
export function formatPartialWareki(date: PartialDate): string {
  if (date.length === 10) return formatWareki(date as CalendarDate);
  const years = [...new Set([earliestOf(date), latestOf(date)].map(eraYear))].join("・");
  return date.length === 7 ? `${years}${Number(date.slice(5))}月、日は不明` : `${years}、月日は不明`;
}

/**
 * Between which ages (満年齢) a person is on the day `on`, where the month or day of birth may be unknown. Undefined when
 * the person cannot have been born by then.
 */
export function agesOn(birth: PartialDate, on: CalendarDate): { youngest: number; oldest: number } | undefined {
  const [earliest, latest] = [earliestOf(birth), latestOf(birth)];
  if (on < earliest) return undefined;
  return { youngest: on < latest ? 0 : ageOn(latest, on), oldest: ageOn(earliest, on) };
}

/** 84歳, or 83〜84歳 where the month or day of birth leaves it open; undefined for a birth that is still to come. */
export function ageWords(birth: PartialDate, on: CalendarDate): string | undefined {
  const ages = agesOn(birth, on);
  if (!ages) return undefined;
  return ages.youngest === ages.oldest ? `${ages.oldest}歳` : `${ages.youngest}〜${ages.oldest}歳`;
}

function lastDayOf(month: string): CalendarDate {
  const days = ["31", "30", "29", "28"].map((day) => `${month}-${day}`);
  return days.find(isCalendarDate) as CalendarDate;
}

function eraYear(day: CalendarDate): string {
  const era = eraOf(day);
  const year = Number(day.slice(0, 4));
  if (!era) return `${year}年`;
  const ofEra = year - baseYear(era);
  return `${era.name}${ofEra === 1 ? "元" : ofEra}年`;
}
