import { describe, expect, it } from "@jest/globals";
import { findNeighbourhoods } from "../src/desks/finder/find-neighbourhoods.ts";

const place = (name: string, kana: string) => ({ id: name, name, kana });
const all = [
  place("泉2丁目", "いずみにちょうめ"),
  place("泉3丁目", "いずみさんちょうめ"),
  place("滝の台", "たきのだい"),
  place("滝の台団地", "たきのだいだんち"),
];
const found = (typed: string) => findNeighbourhoods(all, typed, "みどり野市").map(({ name }) => name);

describe("Finding a 町丁目", () => {
  it("takes a few kana, in hiragana, katakana or half width, in the middle of a syllable as well", () => {
    for (const typed of ["いずみに", "イズミニ", "ｲｽﾞﾐﾆ", "いずみにc"]) expect(found(typed)).toEqual(["泉2丁目"]);
  });

  it("takes the name, however its number is written", () => {
    for (const typed of ["泉2", "泉２", "泉二丁目", "泉２丁目"])
      expect([typed, found(typed)]).toEqual([typed, ["泉2丁目"]]);
    expect(found("滝の台")).toEqual(["滝の台", "滝の台団地"]);
  });

  it("takes a whole address as it stands on a letter, of this town alone", () => {
    for (const typed of ["泉2-3-4", "泉二丁目３番４号", "みどり野市泉2丁目3-4"])
      expect([typed, found(typed)]).toEqual([typed, ["泉2丁目"]]);
    expect(found("新宿区泉2-3-4")).toEqual([]);
  });

  it("shows all before anything is typed, and nothing where nothing fits", () => {
    expect(found("")).toHaveLength(4);
    expect(found("しんじゅく")).toEqual([]);
  });
});
