import { describe, expect, it } from "@jest/globals";
import { titleWords } from "../src/shell/page-title.ts";

describe("The title of the tab", () => {
  it("says how many つなぎ wait, and where one is", () => {
    expect(titleWords("今日", 0)).toBe("今日｜つなぎ");
    expect(titleWords("R08-0005", 2)).toBe("(2) R08-0005｜つなぎ");
  });

  it("does not say つなぎ twice", () => {
    expect(titleWords("つなぎ", 1)).toBe("(1) つなぎ");
  });
});
