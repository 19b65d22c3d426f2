import { describe, expect, it } from "@jest/globals";
import { freshRows } from "../src/live/fresh-rows.ts";

const row = (id: string, version = 1) => ({ id, version });

describe("What is new in a list", () => {
  it("is nothing when the list is shown for the first time", () => {
    expect(freshRows(undefined, [row("a"), row("b")]).size).toBe(0);
  });

  it("is a row that was not there", () => {
    expect([...freshRows([row("a")], [row("b"), row("a")])]).toEqual([["b", "arrived"]]);
  });

  it("is the first row of an empty inbox", () => {
    expect([...freshRows([], [row("a")])]).toEqual([["a", "arrived"]]);
  });

  it("is a row whose version moved, and not one that only moved its place", () => {
    expect([...freshRows([row("a", 3), row("b", 1)], [row("b", 1), row("a", 4)])]).toEqual([["a", "changed"]]);
  });

  it("is not an older answer that came late", () => {
    expect(freshRows([row("a", 4)], [row("a", 3)]).size).toBe(0);
  });
});
