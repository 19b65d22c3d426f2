import { expect, it } from "@jest/globals";
import { csvOf } from "../src/conferences/figures/csv.ts";

it("writes what a spreadsheet reads as it stands, and reckons with no cell of it", () => {
  expect(
    csvOf([
      ["機関", "出席"],
      ['西部,"東部"', 2],
      ["=1+1", -3],
    ]),
  ).toBe('\uFEFF機関,出席\r\n"西部,""東部""",2\r\n\'=1+1,-3\r\n');
});
