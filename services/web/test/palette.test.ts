import { describe, expect, it } from "@jest/globals";
import { fitOf, numberIn, queriesOf } from "../src/palette/matching.ts";
import { kanaOf } from "../src/palette/romaji.ts";

describe("Romaji", () => {
  it.each([
    ["watanabe", "ワタナベ"],
    ["Shimura", "シムラ"],
    ["kekkon", "ケッコン"],
    ["nyuuin", "ニュウイン"],
    ["honya", "ホニャ"],
    ["hon'ya", "ホンヤ"],
    ["annai", "アンナイ"],
    ["shimbashi", "シンバシ"],
    ["chuuou", "チュウオウ"],
    ["tsunagu", "ツナグ"],
    ["matcha", "マッチャ"],
    // Half-way through a syllable: the letters wait.
    ["seik", "セイ"],
    ["toush", "トウ"],
  ])("%s is read as %s", (typed, kana) => {
    expect(kanaOf(typed)).toBe(kana);
  });

  it("that is none stays as it stands", () => {
    for (const typed of ["R08-T0012", "Nguyen", "せいかつ", "福祉", ""]) expect(kanaOf(typed)).toBeUndefined();
  });
});

describe("What was typed", () => {
  it("fits a reading in kana, in romaji, half converted or in half width", () => {
    for (const typed of ["せいかつ", "セイカツ", "seikatsu", "ｓｅｉｋａｔｓｕ", "せいk", "ｾｲｶﾂ"]) {
      expect([typed, fitOf(["せいかつさぽーと"], queriesOf(typed))]).toEqual([typed, 2]);
    }
    expect(fitOf(["ふくしじむしょ せいかつふくしか"], queriesOf("せいかつ"))).toBe(1);
    expect(fitOf(["ふくしじむしょ"], queriesOf("せいかつ"))).toBe(0);
  });

  it.each([
    ["R08-T0012", "R08-T0012"],
    ["r08t12", "R08-T0012"],
    ["Ｒ０８ーＴ００１２", "R08-T0012"],
    ["Ｒ０８－Ｔ００１２", "R08-T0012"],
    ["t12", "T0012"],
    ["R08-0016", "R08-0016"],
    ["r080016", "R08-0016"],
  ])("%s is the number %s", (typed, number) => {
    expect(numberIn(typed)).toBe(number);
  });

  it("that is no number is none", () => {
    for (const typed of ["12", "さくま", "0120-117-117", "T", "R8.11.21"]) expect(numberIn(typed)).toBeUndefined();
  });
});
