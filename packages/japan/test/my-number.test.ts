import { describe, expect, it } from "@jest/globals";
import { findMyNumber } from "../src/index.ts";
import { between, forMany } from "./seeded.ts";

/** Published as an example of the check digit; nobody's number. */
const example = "123456789018";

describe("A My Number in a text", () => {
  it.each([
    ["as it is", `番号は${example}です`],
    ["in full width", "番号 １２３４５６７８９０１８"],
    ["in groups of four", "1234 5678 9018"],
    ["in full-width groups", "１２３４　５６７８　９０１８"],
    ["with hyphens", "1234-5678-9018"],
    ["with full-width hyphens", "１２３４－５６７８－９０１８"],
    ["with the long mark for a hyphen", "１２３４ー５６７８ー９０１８"],
    ["digit by digit", "1 2 3 4 5 6 7 8 9 0 1 8"],
    ["before a telephone number", `${example} 0312345678`],
    ["after a telephone number on another line", `03-1234-5678\n1234 5678 9018`],
  ])("is found %s", (_, text) => {
    expect(findMyNumber(text)).toBe(example);
  });

  it.each([
    ["a wrong check digit", "123456789017"],
    ["13 digits", `${example}0`],
    ["a bank card, though its first 12 digits would pass", "1234 5678 9018 1234"],
    ["a bank card with hyphens", "1234-5678-9018-1234"],
    ["a telephone number", "03-1234-5678"],
    ["two spaces inside", "1234  5678  9018"],
    ["no digits", "はい"],
  ])("is not seen in %s", (_, text) => {
    expect(findMyNumber(text)).toBeUndefined();
  });

  it("has exactly one check digit for any eleven digits", () => {
    forMany((random) => {
      const eleven = Array.from({ length: 11 }, () => between(random, 0, 9)).join("");
      const found = Array.from({ length: 10 }, (_, check) => findMyNumber(`${eleven}${check}`));
      expect(found.filter((number) => number !== undefined)).toHaveLength(1);
    });
  });
});
