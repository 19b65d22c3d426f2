import { describe, expect, it } from "@jest/globals";
import {
  calendarDate,
  closingOf,
  type OpeningRule,
  openingAt,
  openingsOn,
  tokyoDate,
  tokyoTime,
} from "../src/index.ts";
import { anyDesk, anyMoment, at, heartRoom, weekendLine, welfareDesk } from "./desks.ts";
import { forMany } from "./seeded.ts";

const hoursOn = (rule: OpeningRule, date: string) =>
  openingsOn(rule, calendarDate(date)).map(({ from, to }) => `${tokyoTime(from)}-${tokyoTime(to)}`);

describe("A desk that opens on the first and third Thursday, holidays excepted", () => {
  it.each([
    ["2026-01-01", "元日, the first Thursday"],
    ["2025-03-20", "春分の日, the third Thursday"],
    ["2022-11-03", "文化の日, the first Thursday"],
    ["2025-01-02", "a first Thursday within 年末年始"],
    ["2026-01-08", "a second Thursday"],
    ["2026-01-16", "a third Friday"],
  ])("is closed on %s, %s", (date) => {
    expect(hoursOn(heartRoom, date)).toEqual([]);
  });

  it.each(["2026-01-15", "2026-05-07"])("is open on %s from nine to four", (date) => {
    expect(hoursOn(heartRoom, date)).toEqual(["09:00-16:00"]);
  });

  it("tells on New Year's Day that it opens in two weeks", () => {
    expect(openingAt(heartRoom, at("2026-01-01 10:00"))).toEqual({ open: false, opensAt: at("2026-01-15 09:00") });
  });
});

describe("A desk that closes for lunch", () => {
  it("is open from the minute it opens until the minute it closes", () => {
    expect(openingAt(welfareDesk, at("2026-11-20 08:29"))).toEqual({ open: false, opensAt: at("2026-11-20 08:30") });
    expect(openingAt(welfareDesk, at("2026-11-20 08:30"))).toEqual({ open: true, until: at("2026-11-20 12:00") });
    expect(openingAt(welfareDesk, at("2026-11-20 12:00"))).toEqual({ open: false, opensAt: at("2026-11-20 13:00") });
    expect(openingAt(welfareDesk, at("2026-11-20 17:14"))).toEqual({ open: true, until: at("2026-11-20 17:15") });
  });

  it("opens again after the weekend and 勤労感謝の日", () => {
    expect(openingAt(welfareDesk, at("2026-11-20 17:15"))).toEqual({ open: false, opensAt: at("2026-11-24 08:30") });
  });

  it("closes early today, and keeps its hours tomorrow", () => {
    const today = calendarDate("2026-11-25");
    const rule = { ...welfareDesk, openOn: [{ date: today, opens: "08:30", closes: "11:00" }] };
    expect(hoursOn(rule, "2026-11-25")).toEqual(["08:30-11:00"]);
    expect(hoursOn(rule, "2026-11-26")).toEqual(["08:30-12:00", "13:00-17:15"]);
  });

  it("opens on one Sunday and on one holiday for an event", () => {
    const dates = [calendarDate("2026-11-22"), calendarDate("2026-11-23")];
    const rule = { ...welfareDesk, openOn: dates.map((date) => ({ date, opens: "10:00", closes: "12:00" })) };
    expect(dates.map((date) => hoursOn(rule, date))).toEqual([["10:00-12:00"], ["10:00-12:00"]]);
  });

  it("stays closed on an extra day, even one with special hours", () => {
    const date = calendarDate("2026-11-25");
    const rule = { ...welfareDesk, closings: [date], openOn: [{ date, opens: "10:00", closes: "12:00" }] };
    expect(hoursOn(rule, date)).toEqual([]);
  });
});

describe("A weekend line", () => {
  it("is open on Saturday, Sunday and holidays, and closed on its own extra day", () => {
    const rule = { ...weekendLine, closings: [calendarDate("2026-11-22")] };
    expect(["2026-11-21", "2026-11-22", "2027-01-02"].map((date) => hoursOn(rule, date))).toEqual([
      ["10:00-18:00"],
      [],
      ["10:00-18:00"],
    ]);
  });

  it("that keeps holidays is closed on one that falls on a Sunday", () => {
    expect(closingOf(calendarDate("2026-05-03"))).toBe("憲法記念日");
    expect(hoursOn({ ...weekendLine, closesOnHolidays: true }, "2026-05-03")).toEqual([]);
  });
});

describe("An opening rule", () => {
  it("joins rows that overlap or touch", () => {
    const rows = [
      ["13:00", "17:00"],
      ["09:00", "12:00"],
      ["12:00", "14:00"],
      ["10:00", "11:00"],
      ["18:00", "24:00"],
    ] as const;
    const hours = rows.map(([opens, closes]) => ({ weekday: 5 as const, opens, closes }));
    expect(hoursOn({ hours, closesOnHolidays: true }, "2026-11-20")).toEqual(["09:00-17:00", "18:00-00:00"]);
  });

  it("that closes before it opens is refused", () => {
    const rule: OpeningRule = { hours: [{ weekday: 5, opens: "17:00", closes: "08:30" }], closesOnHolidays: false };
    expect(() => openingsOn(rule, calendarDate("2026-11-20"))).toThrow(RangeError);
  });

  it("without hours never opens and does not search for ever", () => {
    const never: OpeningRule = { hours: [], closesOnHolidays: true };
    expect(openingAt(never, at("2026-11-20 09:00"))).toEqual({ open: false, opensAt: undefined });
  });

  it("survives storage as JSON", () => {
    expect(JSON.parse(JSON.stringify(welfareDesk))).toEqual(welfareDesk);
  });

  it("answers openingAt and openingsOn alike at any moment", () => {
    forMany((random) => {
      const desk = anyDesk(random);
      const moment = anyMoment(random);
      const inside = openingsOn(desk, tokyoDate(moment)).some(({ from, to }) => from <= moment && moment < to);
      const state = openingAt(desk, moment);
      expect(state.open).toBe(inside);
      if (!state.open && state.opensAt) expect(openingAt(desk, state.opensAt).open).toBe(true);
    });
  });
});
