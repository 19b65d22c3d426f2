import { describe, expect, it } from "@jest/globals";
import type { PreparationSheet } from "../src/api/types.ts";
import { dayText, isOverdue, readDay } from "../src/conferences/room/preparation/prepare-by.ts";
import {
  answersOf,
  bodyOf,
  isSame,
  missingWords,
  ownFirst,
  wrongAnswers,
} from "../src/conferences/room/preparation/sheet-form.ts";

const empty = { known: "", doing: "", wanted: "", asks: "" };
const now = new Date("2026-11-22T05:00:00Z");
const sheetOf = (deskId: string, written = false): PreparationSheet => ({
  id: `sheet of ${deskId}`,
  agendaItemId: "item",
  desk: { id: deskId, name: deskId },
  known: written ? "母84歳。" : null,
  doing: null,
  wanted: null,
  asks: null,
  writtenBy: written ? { id: "somebody", name: "somebody" } : null,
  writtenAt: written ? now.toISOString() : null,
  version: 1,
  actions: [],
});

describe("A sheet as it is typed", () => {
  it("is sent without the white around it, and what was left open is left out", () => {
    expect(bodyOf({ ...empty, known: " 母84歳。\n長男56歳。 ", asks: "\n" })).toEqual({
      known: "母84歳。\n長男56歳。",
    });
    expect(answersOf(sheetOf("a", true))).toEqual({ ...empty, known: "母84歳。" });
    expect(isSame({ ...empty, known: "母84歳。 " }, answersOf(sheetOf("a", true)))).toBe(true);
  });

  it("is not empty, and fits", () => {
    expect(wrongAnswers({ ...empty, doing: " " })).toHaveProperty("known");
    expect(wrongAnswers({ ...empty, asks: "あ".repeat(2001) })).toEqual({ asks: "2,000字までです。" });
    expect(wrongAnswers({ ...empty, known: "あ".repeat(4000) })).toEqual({});
  });
});

describe("The sheets of an item", () => {
  it("begin with one's own, and the others keep their order", () => {
    const sheets = ["a", "b", "c"].map((deskId) => sheetOf(deskId));
    expect(ownFirst(sheets, "b").map(({ desk }) => desk.id)).toEqual(["b", "a", "c"]);
    expect(ownFirst(sheets, "d")).toEqual(sheets);
  });

  it("say how many are missing", () => {
    expect(missingWords([sheetOf("a", true), sheetOf("b")])).toBe("全2枚のうち、まだ1枚が書かれていません");
    expect(missingWords([sheetOf("a", true)])).toBe("全1枚がそろいました");
    expect(missingWords([])).toBe("まだありません");
  });
});

describe("The day until which they are awaited", () => {
  it("is read as it is typed, and may be none", () => {
    expect(readDay("R8.12.5", now)).toEqual({ day: "2026-12-05" });
    expect(readDay("12/5", now)).toEqual({ day: "2026-12-05" });
    expect(readDay("  ", now)).toEqual({ day: null });
    expect(readDay("あした", now)).toHaveProperty("problem");
  });

  it("comes back as the form began with it, and is over the day after", () => {
    expect(readDay(dayText("2026-12-05"), now)).toEqual({ day: "2026-12-05" });
    expect(dayText(null)).toBe("");
    expect([isOverdue("2026-11-22", now), isOverdue("2026-11-21", now)]).toEqual([false, true]);
  });
});
