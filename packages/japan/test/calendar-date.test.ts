import { describe, expect, it } from "@jest/globals";
import {
  addDays,
  ageOn,
  calendarDate,
  instantAt,
  isCalendarDate,
  nthWeekdayOfMonth,
  tokyoDate,
  tokyoTime,
  weekdayOf,
} from "../src/index.ts";
import { between, forMany } from "./seeded.ts";

const day = calendarDate;

describe("A calendar date", () => {
  it("exists on the calendar or is refused", () => {
    expect(isCalendarDate("2024-02-29")).toBe(true);
    for (const text of [
      "2026-02-29",
      "2026-13-01",
      "2026-00-10",
      "2026-1-1",
      "0000-01-01",
      "2026-01-01T00:00",
      "",
      null,
    ]) {
      expect(isCalendarDate(text)).toBe(false);
    }
    expect(() => calendarDate("2026-02-30")).toThrow(RangeError);
  });

  it("is Tokyo's day, wherever the computer stands", () => {
    expect(tokyoDate(new Date("2026-03-31T14:59:59Z"))).toBe("2026-03-31");
    expect(tokyoDate(new Date("2026-03-31T15:00:00Z"))).toBe("2026-04-01");
    expect(tokyoTime(new Date("2026-03-31T15:00:59Z"))).toBe("00:00");
    expect(() => tokyoDate(new Date("nonsense"))).toThrow(RangeError);
  });

  it("becomes an instant by Tokyo's clock and comes back", () => {
    expect(instantAt(day("2026-11-21"), "09:00").toISOString()).toBe("2026-11-21T00:00:00.000Z");
    expect(instantAt(day("2026-11-21"), "24:00")).toEqual(instantAt(day("2026-11-22"), "00:00"));
    for (const time of ["24:01", "9:00", "12:60", ""])
      expect(() => instantAt(day("2026-11-21"), time)).toThrow(RangeError);
    forMany((random) => {
      const date = addDays(day("1960-01-01"), between(random, 0, 40_000));
      const time = tokyoTime(new Date(between(random, 0, 1_439) * 60_000));
      expect([tokyoDate(instantAt(date, time)), tokyoTime(instantAt(date, time))]).toEqual([date, time]);
    });
  });

  it("steps over month ends and leap days", () => {
    expect(addDays(day("2024-02-28"), 1)).toBe("2024-02-29");
    expect(addDays(day("2026-01-01"), -1)).toBe("2025-12-31");
    expect(() => addDays(day("9999-12-31"), 1)).toThrow(RangeError);
  });

  it("knows its weekday and which one of the month it is", () => {
    expect(weekdayOf(day("2026-11-21"))).toBe(6);
    expect(weekdayOf(day("2026-11-22"))).toBe(7);
    expect(weekdayOf(day("2026-11-23"))).toBe(1);
    expect([1, 7, 8, 15, 22, 29].map((n) => nthWeekdayOfMonth(day(`2026-10-${String(n).padStart(2, "0")}`)))).toEqual([
      1, 1, 2, 3, 4, 5,
    ]);
  });
});

describe("An age", () => {
  it("grows on the birthday", () => {
    expect(ageOn(day("1989-01-07"), day("2026-01-06"))).toBe(36);
    expect(ageOn(day("1989-01-07"), day("2026-01-07"))).toBe(37);
    expect(ageOn(day("2026-01-07"), day("2026-01-07"))).toBe(0);
  });

  it("grows on 1 March of a common year for whoever was born on 29 February", () => {
    expect(ageOn(day("2008-02-29"), day("2026-02-28"))).toBe(17);
    expect(ageOn(day("2008-02-29"), day("2026-03-01"))).toBe(18);
    expect(ageOn(day("2008-02-29"), day("2028-02-29"))).toBe(20);
  });

  it("is reached in law at the end of the day before, so a child of 1 April enters school a year earlier", () => {
    const eve = day("2026-03-31");
    expect(ageOn(day("2020-04-01"), addDays(eve, 1))).toBe(6);
    expect(ageOn(day("2020-04-02"), addDays(eve, 1))).toBe(5);
  });

  it("is refused before the birth", () => {
    expect(() => ageOn(day("2026-11-22"), day("2026-11-21"))).toThrow(RangeError);
  });
});
