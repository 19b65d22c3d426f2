import { expect, it } from "@jest/globals";
import { ageWords, birthWords } from "../src/words/birth.ts";

const now = new Date("2026-11-21T01:42:00Z");

it.each([
  ["1989-01-07", "昭和64年1月7日（37歳）"],
  ["1942-03", "昭和17年3月（日は不明・84歳くらい）"],
  ["1942", "昭和17年（月日は不明・83〜84歳くらい）"],
  ["2030-01-01", "令和12年1月1日"],
])("A birth %s is read as %s", (birth, words) => {
  expect(birthWords(birth, now)).toBe(words);
});

it("An age says when it is not certain", () => {
  expect(ageWords("1942-03-02", now)).toBe("84歳");
  expect(ageWords("1942", now)).toBe("83〜84歳くらい");
});
