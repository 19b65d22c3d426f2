import { describe, expect, it } from "@jest/globals";
import {
  addDays,
  ageOn,
  agesOn,
  ageWords,
  calendarDate,
  earliestOf,
  formatPartialWareki,
  formatWareki,
  isPartialDate,
  latestOf,
  parseWareki,
} from "../src/index.ts";
import { between, forMany } from "./seeded.ts";

const today = calendarDate("2026-11-21");
const read = (text: string) => parseWareki(text, { today, partial: true });

describe("A date of which only a part is known", () => {
  it.each(["1942", "1942-03", "1942-03-02", "2024-02-29"])("%s is one", (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each(["", "42", "0000", "1942-13", "1942-3", "2026-02-29", "1942-03-02T00:00", "S17"])("%s is none", (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it.each([
    ["1942", "1942-01-01", "1942-12-31"],
    ["1942-02", "1942-02-01", "1942-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["1942-04", "1942-04-01", "1942-04-30"],
    ["1942-03-02", "1942-03-02", "1942-03-02"],
  ])("%s can mean %s to %s", (date, earliest, latest) => {
    expect([earliestOf(date), latestOf(date)]).toEqual([earliest, latest]);
  });

  it.each([
    ["1942", "昭和17年、月日は不明"],
    ["1942-03", "昭和17年3月、日は不明"],
    ["1942-03-02", "昭和17年3月2日"],
    ["1989", "昭和64年・平成元年、月日は不明"],
    ["1989-01", "昭和64年・平成元年1月、日は不明"],
    ["1989-02", "平成元年2月、日は不明"],
    ["1850", "1850年、月日は不明"],
  ])("%s is written %s", (date, words) => {
    expect(formatPartialWareki(date)).toBe(words);
  });
});

describe("An age", () => {
  it.each([
    ["1942", "83〜84歳"],
    ["1942-03", "84歳"],
    ["1942-11", "83〜84歳"],
    ["1942-12", "83歳"],
    ["1942-03-02", "84歳"],
    ["2026", "0歳"],
    ["2026-12", undefined],
    ["2027", undefined],
  ])("of somebody born in %s is %s on 2026-11-21", (birth, words) => {
    expect(ageWords(birth, today)).toBe(words);
  });

  it("lies between those of all the days that the date can mean", () => {
    forMany((random) => {
      const day = addDays(calendarDate("1920-01-01"), between(random, 0, 38_000));
      const on = addDays(day, between(random, 0, 30_000));
      for (const birth of [day.slice(0, 4), day.slice(0, 7), day]) {
        const { youngest, oldest } = agesOn(birth, on) as { youngest: number; oldest: number };
        expect(ageOn(day, on)).toBeGreaterThanOrEqual(youngest);
        expect(ageOn(day, on)).toBeLessThanOrEqual(oldest);
      }
    });
  });
});

describe("A typed date where a part is enough", () => {
  it.each([
    ["S17", "1942"],
    ["s17", "1942"],
    ["Ｓ１７", "1942"],
    ["昭和17年", "1942"],
    ["昭和１７年３月", "1942-03"],
    ["昭和17年生まれ", "1942"],
    ["S17.3", "1942-03"],
    ["昭17・3", "1942-03"],
    ["平成元年", "1989"],
    ["昭和64年", "1989"],
    ["昭和元年", "1926"],
    ["1942", "1942"],
    ["1942年", "1942"],
    ["1942-03", "1942-03"],
    ["1942年3月", "1942-03"],
    ["昭和17年3月2日", "1942-03-02"],
    ["S17.3.2", "1942-03-02"],
    ["19420302", "1942-03-02"],
  ])("%s is read as %s", (text, date) => {
    expect(read(text)).toEqual({ date });
  });

  it("is read with a doubt beyond its era, and refused where it is none", () => {
    expect(read("昭和65年")).toEqual({ date: "1990", doubt: "昭和65年は、正しくは平成2年です。" });
    expect(read("H31.5")).toEqual({ date: "2019-05", doubt: "平成31年5月は、正しくは令和元年5月です。" });
    expect(read("S17.13")).toEqual({ problem: "13月はありません。月は1から12で入れてください。" });
    expect(read("S0")).toEqual({ problem: "昭和0年はありません。最初の年は元年か1年と入れてください。" });
    expect(read("むかし")).toHaveProperty("problem");
  });

  it("is no date where the whole day is asked for", () => {
    for (const text of ["S17", "昭和17年3月", "1942", "1942-03"])
      expect(parseWareki(text, { today })).toHaveProperty("problem");
  });

  it("comes back as it was written", () => {
    forMany((random) => {
      const day = addDays(calendarDate("1870-01-01"), between(random, 0, 56_000));
      for (const date of [day.slice(0, 4), day.slice(0, 7)]) {
        for (const name of formatPartialWareki(date)
          .split("、")[0]
          ?.replace(/年(\d+月)?$/, "")
          .split("年・") ?? []) {
          const written = `${name}年${date.length === 7 ? `${Number(date.slice(5))}月` : ""}`;
          expect(read(written)).toEqual({ date });
        }
      }
      expect(read(formatWareki(day))).toEqual({ date: day });
    });
  });
});
