import { describe, expect, it } from "@jest/globals";
import { findDesks } from "../src/desks/find-desks.ts";

const desk = (name: string, kana: string, takes = "") => ({
  name,
  kana,
  takes,
  agency: { id: name, name: "みどり野市" },
});
const desks = [
  desk("福祉丸ごと相談窓口", "フクシマルゴトソウダンマドグチ"),
  desk("生活サポート相談窓口", "セイカツサポートソウダンマドグチ", "家計・就労・住まいの相談"),
  desk("西部地域包括支援センター", "セイブチイキホウカツシエンセンター"),
];
const found = (typed: string) => findDesks(desks, typed).map(({ name }) => name);

describe("Finding a desk", () => {
  it("takes three kana, in hiragana, katakana or half width", () => {
    for (const typed of ["せいか", "セイカ", "ｾｲｶ"]) expect(found(typed)).toEqual(["生活サポート相談窓口"]);
  });

  it("does not empty the list in the middle of a syllable", () => {
    expect(found("せいk")).toEqual(found("せい"));
    expect(found("せいｋ")).toHaveLength(2);
  });

  it("takes the written name and what the desk does", () => {
    expect(found("包括")).toEqual(["西部地域包括支援センター"]);
    expect(found("家計")).toEqual(["生活サポート相談窓口"]);
  });

  it("shows all before anything is typed", () => {
    expect(found("")).toHaveLength(3);
    expect(found("　")).toHaveLength(3);
  });

  it("puts readings that begin so before those that only hold it", () => {
    const both = [desk("a", "アソウダン"), desk("b", "ソウダン")];
    expect(findDesks(both, "そうだん").map(({ name }) => name)).toEqual(["b", "a"]);
  });
});
