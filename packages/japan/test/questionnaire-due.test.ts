import { expect, it } from "@jest/globals";
import { questionnaireUntil } from "../src/index.ts";

it("asks for two weeks after a conference, by Tokyo's calendar", () => {
  expect(questionnaireUntil(new Date("2026-12-24T06:30:00Z"))).toBe("2027-01-07");
  // 00:10 of the 25th in Tokyo.
  expect(questionnaireUntil(new Date("2026-12-24T15:10:00Z"))).toBe("2027-01-08");
});
