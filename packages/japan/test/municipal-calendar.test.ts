import { describe, expect, it } from "@jest/globals";
import { calendarDate, closingOf } from "../src/index.ts";

const on = (date: string) => closingOf(calendarDate(date));

describe("The town hall", () => {
  it("is open on a plain Thursday", () => {
    expect(on("2026-01-15")).toBeUndefined();
    expect(on("2026-05-07")).toBeUndefined();
  });

  it("is closed on weekends", () => {
    expect([on("2026-11-21"), on("2026-11-22")]).toEqual(["土曜", "日曜"]);
  });

  it("is closed on holidays, under their names", () => {
    expect(on("2025-03-20")).toBe("春分の日");
    expect(on("2022-11-03")).toBe("文化の日");
    expect(on("2026-05-06")).toBe("振替休日");
    expect(on("2026-09-22")).toBe("休日");
    expect(on("2021-07-23")).toBe("スポーツの日");
    expect(on("2021-10-11")).toBeUndefined();
  });

  it("is closed from 29 December to 3 January, and 1 January keeps its name", () => {
    const days = ["2024-12-28", "2024-12-29", "2024-12-31", "2025-01-01", "2025-01-02", "2025-01-03", "2025-01-06"];
    expect(days.map(on)).toEqual(["土曜", "年末年始", "年末年始", "元日", "年末年始", "年末年始", undefined]);
  });

  it("is closed on a day that the town adds", () => {
    const extra = [calendarDate("2026-11-24")];
    expect(closingOf(calendarDate("2026-11-24"), extra)).toBe("臨時休業");
    expect(closingOf(calendarDate("2026-11-25"), extra)).toBeUndefined();
  });

  it("knows its holidays up to 2050", () => {
    expect([on("1970-01-15"), on("2050-11-23")]).toEqual(["成人の日", "勤労感謝の日"]);
  });
});
