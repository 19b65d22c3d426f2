import { describe, expect, it } from "@jest/globals";
import {
  calendarDate,
  firstDayOfFiscalYear,
  fiscalYearCode,
  fiscalYearLabel,
  fiscalYearOf,
  monthsOfFiscalYear,
} from "../src/index.ts";

describe("A fiscal year", () => {
  it("runs from 1 April to 31 March", () => {
    expect(fiscalYearOf(calendarDate("2026-11-21"))).toBe(2026);
    expect(fiscalYearOf(calendarDate("2026-03-31"))).toBe(2025);
    expect(fiscalYearOf(calendarDate("2026-04-01"))).toBe(2026);
    expect(fiscalYearOf(calendarDate("2027-03-31"))).toBe(2026);
    expect(firstDayOfFiscalYear(2026)).toBe("2026-04-01");
    for (const year of [0, 10_000, 2026.5]) expect(() => firstDayOfFiscalYear(year)).toThrow(RangeError);
  });

  it.each([
    [2026, "令和8年度", "R08"],
    [2019, "令和元年度", "R01"],
    [2018, "平成30年度", "H30"],
    [1989, "平成元年度", "H01"],
    [1988, "昭和63年度", "S63"],
    [1867, "1867年度", "1867"],
  ])("%s is printed as %s and heads its numbers with %s", (year, label, code) => {
    expect(fiscalYearLabel(year)).toBe(label);
    expect(fiscalYearCode(year)).toBe(code);
  });

  it("has twelve months, the last three of them in the next year", () => {
    const months = monthsOfFiscalYear(2026);
    expect(months).toHaveLength(13);
    expect([months[0], months[8], months[9], months[12]]).toEqual([
      "2026-04-01",
      "2026-12-01",
      "2027-01-01",
      "2027-04-01",
    ]);
  });

  it("is a whole year or refused", () => {
    expect(() => fiscalYearLabel(2026.5)).toThrow(RangeError);
    expect(() => fiscalYearCode(0)).toThrow(RangeError);
  });
});
