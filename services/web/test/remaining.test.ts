import { describe, expect, it } from "@jest/globals";
import { remaining } from "../src/words/remaining.ts";

const now = new Date("2026-11-21T01:42:00Z");
const after = (minutes: number) => remaining(new Date(now.getTime() + minutes * 60_000), now);

describe("The remaining time", () => {
  it.each([
    [0.5, "まもなく期限", "soon"],
    [1, "あと1分", "soon"],
    [59.9, "あと59分", "soon"],
    [60, "あと1時間", "soon"],
    [23 * 60, "あと23時間", "soon"],
    [24 * 60, "あと24時間", "calm"],
    [47 * 60, "あと47時間", "calm"],
    [48 * 60, "あと2日", "calm"],
    [7 * 24 * 60 - 1, "あと6日", "calm"],
  ])("reads %d minutes ahead as %s", (minutes, words, pressure) => {
    expect(after(minutes)).toEqual({ words, pressure });
  });

  it.each([
    [-0.1, "1分超過"],
    [-90, "1時間超過"],
    [-49 * 60, "2日超過"],
  ])("says %d minutes past as %s", (minutes, words) => {
    expect(after(minutes)).toEqual({ words, pressure: "over" });
  });

  it("is calm at the very minute and over right after it", () => {
    expect(after(0).pressure).toBe("soon");
    expect(after(-0.001).pressure).toBe("over");
  });
});
