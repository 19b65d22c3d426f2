import { afterEach, describe, expect, it } from "@jest/globals";
import { type CalendarDate, parseWareki } from "@tsunagi/japan";
import { birthWords } from "../src/words/birth.ts";
import { dateWords, shortDateWords } from "../src/words/calendar.ts";
import { calendar } from "../src/words/chosen-calendar.ts";
import { hoursWords } from "../src/words/hours.ts";
import { openingWords } from "../src/words/opening.ts";
import { shortUrgency } from "../src/words/short.ts";
import { dayOf, dueWords, stampWords, warekiOf, whenWords } from "../src/words/when.ts";

// 2026-11-21 10:42 in Tokyo, a Saturday.
const now = new Date("2026-11-21T01:42:00Z");

describe("A moment", () => {
  it.each([
    ["2026-11-21T08:00:00Z", "今日 17:00"],
    ["2026-11-21T15:00:00Z", "明日 0:00"],
    ["2026-11-20T00:05:00Z", "昨日 9:05"],
    ["2026-11-25T08:00:00Z", "11/25(水) 17:00"],
    ["2027-01-05T00:00:00Z", "R9.1.5(火) 9:00"],
  ])("%s is read as %s", (at, words) => {
    expect(whenWords(new Date(at), now)).toBe(words);
  });

  it("that is due at midnight ends the day before", () => {
    expect(dueWords(new Date("2026-11-24T15:00:00Z"), now)).toBe("11/24(火) 24:00");
    expect(dueWords(new Date("2026-11-21T15:00:00Z"), now)).toBe("今日 24:00");
    expect(dueWords(new Date("2026-11-24T08:15:00Z"), now)).toBe("11/24(火) 17:15");
  });

  it("of the past is a plain stamp", () => {
    expect(stampWords(new Date("2026-11-19T00:12:00Z"), now)).toBe("11/19 9:12");
  });
});

describe("A year, for whoever counts in 西暦", () => {
  afterEach(() => calendar.set("wareki"));

  it("is the same in every word for a day", () => {
    const day = "2026-11-21" as CalendarDate;
    const words = () => [
      warekiOf(now),
      dayOf("2026-11-21T01:42:00Z"),
      dateWords(day),
      shortDateWords(day),
      birthWords("1942-03", now),
      whenWords(new Date("2027-01-05T00:00:00Z"), now),
    ];
    expect(words()).toEqual([
      "令和8年11月21日(土)",
      "令和8年11月21日",
      "令和8年11月21日",
      "R8.11.21",
      "昭和17年3月（日は不明・84歳くらい）",
      "R9.1.5(火) 9:00",
    ]);
    calendar.set("western");
    expect(words()).toEqual([
      "2026年11月21日(土)",
      "2026年11月21日",
      "2026年11月21日",
      "2026/11/21",
      "1942年3月（日は不明・84歳くらい）",
      "2027/1/5(火) 9:00",
    ]);
  });

  it("is typed in either way, and what a form begins with can be read again", () => {
    calendar.set("western");
    const today = "2026-11-21" as CalendarDate;
    expect(parseWareki(shortDateWords(today), { today })).toEqual({ date: today });
    expect(parseWareki("R8.11.21", { today })).toEqual({ date: today });
  });
});

describe("The hours of a desk", () => {
  const on = (weekday: number, opens = "08:30", closes = "17:15") => ({ weekday, opens, closes });

  it("join days in a row", () => {
    expect(hoursWords([1, 2, 3, 4, 5].map((day) => on(day)))).toEqual(["月〜金 8:30〜17:15"]);
  });

  it("name days apart, and a second time in a line of its own", () => {
    expect(hoursWords([on(1), on(2), on(5), on(6, "09:00", "12:00")])).toEqual([
      "月・火・金 8:30〜17:15",
      "土 9:00〜12:00",
    ]);
  });

  it("put a lunch closing into one line", () => {
    const week = [1, 2, 3, 4, 5];
    const hours = [...week.map((day) => on(day, "08:30", "12:00")), ...week.map((day) => on(day, "13:00", "17:15"))];
    expect(hoursWords(hours)).toEqual(["月〜金 8:30〜12:00・13:00〜17:15"]);
  });

  it("say which Thursday", () => {
    expect(hoursWords([{ weekday: 4, nth: [1, 3], opens: "09:00", closes: "16:00" }])).toEqual([
      "第1・3木 9:00〜16:00",
    ]);
  });

  it("say until when, or when next", () => {
    expect(openingWords({ open: true, until: "2026-11-21T08:15:00Z" }, now)).toBe("開いています・17:15まで");
    expect(openingWords({ open: false, opensAt: "2026-11-24T23:30:00Z" }, now)).toBe(
      "閉まっています・次は11/25(水) 8:30",
    );
  });
});

it("An urgency is short in a table", () => {
  expect(shortUrgency("A")).toBe("A 即日");
  expect(shortUrgency("D")).toBe("D 通常");
});
