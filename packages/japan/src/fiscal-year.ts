import { type CalendarDate, calendarDate } from "./calendar-date.ts";
import { baseYear, type Era, eraOf } from "./eras.ts";

/** The 年度 of a day as the Western year in which it began: 1 April to 31 March (地方自治法208条1項). */
export function fiscalYearOf(date: CalendarDate): number {
  const year = Number(date.slice(0, 4));
  return date.slice(5) < "04-01" ? year - 1 : year;
}

/** 2026 → 2026-04-01. Throws RangeError outside the years 1–9999. */
export const firstDayOfFiscalYear = (year: number): CalendarDate =>
  calendarDate(`${String(year).padStart(4, "0")}-04-01`);

const MONTHS = 12;

/** The first days of its months, April to March, and of the one after it: 2026 → 2026-04-01 … 2027-03-01, 2027-04-01. */
export const monthsOfFiscalYear = (year: number): CalendarDate[] =>
  Array.from({ length: MONTHS + 1 }, (_, nth) => {
    const [from, month] = [year + Math.floor((nth + 3) / MONTHS), ((nth + 3) % MONTHS) + 1];
    return calendarDate(`${String(from).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`);
  });

/**
 * 2026 → 令和8年度. The year 2019 is 令和元年度 as a whole, by the 関係省庁連絡会議申合せ of 2019-04-01; paper printed
 * that April says 平成31年度 and keeps its own words. Before 明治: 1867年度.
 * Throws RangeError unless `year` is a whole number from 1 to 9999.
 */
export function fiscalYearLabel(year: number): string {
  const { era, eraYear } = inEra(year);
  return `${era?.name ?? ""}${era && eraYear === 1 ? "元" : eraYear}年度`;
}

/** 2026 → R08, the head of a readable number such as R08-0123. Before 明治 four digits. Throws alike. */
export function fiscalYearCode(year: number): string {
  const { era, eraYear } = inEra(year);
  return era ? `${era.letter}${String(eraYear).padStart(2, "0")}` : String(eraYear).padStart(4, "0");
}

/** The era on 31 December: 1 April gives 平成31 for 2019, and 31 March gives 平成 for 昭和63年度. */
function inEra(year: number): { era?: Era; eraYear: number } {
  const era = eraOf(calendarDate(`${String(year).padStart(4, "0")}-12-31`));
  return era ? { era, eraYear: year - baseYear(era) } : { eraYear: year };
}
