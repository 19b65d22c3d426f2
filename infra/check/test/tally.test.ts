import { describe, expect, it } from "@jest/globals";
import { lastLine, sum } from "../tally.ts";

describe("The last line", () => {
  it("adds the checks to the tests", () => {
    const total = sum({ passed: 6, failed: 0, skipped: 0 }, { passed: 500, failed: 2, skipped: 0 });
    expect(lastLine(total)).toBe("506 passed, 2 failed");
  });

  it("says what was left out", () => {
    expect(lastLine({ passed: 1, failed: 0, skipped: 3 })).toBe("1 passed, 0 failed, 3 skipped");
  });
});
