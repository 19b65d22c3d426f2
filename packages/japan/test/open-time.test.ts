import { describe, expect, it } from "@jest/globals";
import {
  addOpenMinutes,
  endOfOpenDay,
  type OpeningRule,
  openingsOn,
  openMinutesBetween,
  tokyoDate,
} from "../src/index.ts";
import { anyDesk, anyMoment, at, heartRoom, welfareDesk } from "./desks.ts";
import { between, forMany } from "./seeded.ts";

const never: OpeningRule = { hours: [], closesOnHolidays: true };

describe("Business minutes", () => {
  it("stand still over lunch, the night, the weekend and a holiday", () => {
    expect(addOpenMinutes(welfareDesk, at("2026-11-20 11:30"), 60)).toEqual(at("2026-11-20 13:30"));
    expect(addOpenMinutes(welfareDesk, at("2026-11-20 17:00"), 30)).toEqual(at("2026-11-24 08:45"));
    expect(addOpenMinutes(welfareDesk, at("2026-11-21 03:00"), 30)).toEqual(at("2026-11-24 09:00"));
  });

  it("that end with the opening end at its closing time", () => {
    expect(addOpenMinutes(welfareDesk, at("2026-11-20 17:00"), 15)).toEqual(at("2026-11-20 17:15"));
  });

  it("of none give the same moment, or the next opening when closed", () => {
    expect(addOpenMinutes(welfareDesk, at("2026-11-20 09:10"), 0)).toEqual(at("2026-11-20 09:10"));
    expect(addOpenMinutes(welfareDesk, at("2026-11-20 12:30"), 0)).toEqual(at("2026-11-20 13:00"));
  });

  it("reach over years at a desk that opens twice a month", () => {
    expect(addOpenMinutes(heartRoom, at("2026-01-01 00:00"), 7 * 60 * 48)?.getFullYear()).toBe(2028);
  });

  it("never run out at a desk that never opens, and are refused below zero", () => {
    expect(addOpenMinutes(never, at("2026-11-20 09:00"), 1)).toBeUndefined();
    for (const minutes of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => addOpenMinutes(welfareDesk, at("2026-11-20 09:00"), minutes)).toThrow(RangeError);
    }
  });

  it("land inside an opening, and more minutes never land earlier, at any desk from any moment", () => {
    forMany((random) => {
      const desk = anyDesk(random);
      const from = anyMoment(random);
      const minutes = between(random, 0, 4_000);
      const end = addOpenMinutes(desk, from, minutes);
      const later = addOpenMinutes(desk, from, minutes + between(random, 0, 500));
      const fromLater = addOpenMinutes(desk, new Date(from.getTime() + between(random, 0, 9_000_000)), minutes);
      if (!end || !later || !fromLater) throw new Error("A desk with a weekly row always opens again");
      // An opening that ends at 24:00 belongs to the day before.
      const days = [tokyoDate(end), tokyoDate(new Date(end.getTime() - 1))];
      const openings = days.flatMap((date) => openingsOn(desk, date));
      expect(openings.some((opening) => opening.from <= end && end <= opening.to)).toBe(true);
      expect(end.getTime() - from.getTime()).toBeGreaterThanOrEqual(minutes * 60_000);
      expect(later.getTime()).toBeGreaterThanOrEqual(end.getTime());
      expect(fromLater.getTime()).toBeGreaterThanOrEqual(end.getTime());
    });
  });
});

describe("Open minutes between two moments", () => {
  it("leave out lunch, the night, the weekend and a holiday", () => {
    expect(openMinutesBetween(welfareDesk, at("2026-11-20 11:30"), at("2026-11-20 13:30"))).toBe(60);
    expect(openMinutesBetween(welfareDesk, at("2026-11-20 17:00"), at("2026-11-24 08:45"))).toBe(30);
    expect(openMinutesBetween(welfareDesk, at("2026-11-21 00:00"), at("2026-11-24 00:00"))).toBe(0);
  });

  it("are none backwards, and none at a desk that never opens", () => {
    expect(openMinutesBetween(welfareDesk, at("2026-11-20 11:00"), at("2026-11-20 10:00"))).toBe(0);
    expect(openMinutesBetween(welfareDesk, at("2026-11-20 11:00"), at("2026-11-19 10:00"))).toBe(0);
    expect(openMinutesBetween(never, at("2026-11-20 09:00"), at("2027-11-20 09:00"))).toBe(0);
  });

  it("are what business minutes add, and come in parts, at any desk from any moment", () => {
    forMany((random) => {
      const desk = anyDesk(random);
      const from = anyMoment(random);
      const minutes = between(random, 1, 4_000);
      const end = addOpenMinutes(desk, from, minutes) as Date;
      expect(openMinutesBetween(desk, from, end)).toBe(minutes);
      const middle = new Date(between(random, from.getTime(), end.getTime()));
      const parts = openMinutesBetween(desk, from, middle) + openMinutesBetween(desk, middle, end);
      expect(parts).toBeCloseTo(minutes, 6);
    });
  });
});

describe("The end of an opening day", () => {
  it("is today's closing time while today is not over, lunch included", () => {
    for (const time of ["07:00", "09:00", "12:30", "17:14"]) {
      expect(endOfOpenDay(welfareDesk, at(`2026-11-20 ${time}`), 0)).toEqual(at("2026-11-20 17:15"));
    }
  });

  it("is the next opening day's when today is over or closed", () => {
    expect(endOfOpenDay(welfareDesk, at("2026-11-20 17:15"), 0)).toEqual(at("2026-11-24 17:15"));
    expect(endOfOpenDay(welfareDesk, at("2026-11-22 10:00"), 0)).toEqual(at("2026-11-24 17:15"));
  });

  it("does not count the first day, open or not (初日不算入)", () => {
    expect(endOfOpenDay(welfareDesk, at("2026-11-20 09:00"), 1)).toEqual(at("2026-11-24 17:15"));
    expect(endOfOpenDay(welfareDesk, at("2026-11-20 18:00"), 1)).toEqual(at("2026-11-24 17:15"));
    expect(endOfOpenDay(welfareDesk, at("2026-11-20 09:00"), 3)).toEqual(at("2026-11-26 17:15"));
    expect(endOfOpenDay(heartRoom, at("2026-01-01 09:00"), 2)).toEqual(at("2026-02-05 16:00"));
  });

  it("never comes at a desk that never opens, and is refused for a broken number of days", () => {
    expect(endOfOpenDay(never, at("2026-11-20 09:00"), 0)).toBeUndefined();
    expect(() => endOfOpenDay(welfareDesk, at("2026-11-20 09:00"), 0.5)).toThrow(RangeError);
    expect(() => endOfOpenDay(welfareDesk, at("2026-11-20 09:00"), -1)).toThrow(RangeError);
  });

  it("lies ahead, and further ahead for more days, at any desk from any moment", () => {
    forMany((random) => {
      const desk = anyDesk(random);
      const from = anyMoment(random);
      const ends = [0, 1, 2, 3].map((days) => endOfOpenDay(desk, from, days)?.getTime() ?? 0);
      expect(ends[0]).toBeGreaterThan(from.getTime());
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    });
  });
});
