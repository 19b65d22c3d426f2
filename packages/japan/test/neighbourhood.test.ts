import { describe, expect, it } from "@jest/globals";
import { neighbourhoodIn, neighbourhoodName } from "../src/index.ts";
import { between, forMany } from "./seeded.ts";

const names = [
  "泉2丁目",
  "泉5丁目",
  "泉12丁目",
  "朝日4丁目",
  "南台2丁目",
  "南",
  "滝の台団地",
  "滝の台",
  "緑ケ丘1丁目",
  "沢",
];
const lies = (address: string) => neighbourhoodIn(address, names, "みどり野市");

describe("The 町丁目 of an address", () => {
  it.each([
    ["みどり野市泉2-3-4", "泉2丁目"],
    ["みどり野市泉二丁目３番４号", "泉2丁目"],
    ["みどり野市 泉 ２－３－４", "泉2丁目"],
    ["泉2丁目", "泉2丁目"],
    ["泉2の3の4", "泉2丁目"],
    ["泉２ー３", "泉2丁目"],
    ["泉十二丁目1", "泉12丁目"],
    ["泉12-1", "泉12丁目"],
    ["〒190-0001 東京都みどり野市泉5-6-7 コーポ泉203", "泉5丁目"],
    ["東京都 北多摩郡 みどり野市朝日四丁目1番6号", "朝日4丁目"],
    ["みどり野市南台2-2-2", "南台2丁目"],
    ["みどり野市大字南12番地", "南"],
    ["みどり野市滝の台団地5-302", "滝の台団地"],
    ["みどり野市滝の台5-302", "滝の台"],
    ["緑ヶ丘１丁目9", "緑ケ丘1丁目"],
    ["みどり野市澤12", "沢"],
  ])("%s lies in %s", (address, name) => {
    expect(lies(address)).toBe(name);
  });

  it.each([
    "",
    "みどり野市",
    "泉1-2-3",
    "泉21-3",
    "泉2番地3",
    "となり市泉2-3-4",
    "東京都となり市泉2-3-4",
    "みどり野市本町(泉2-3-4の裏)",
    "南新町3",
    "住所不定",
  ])("%s lies in none of them", (address) => {
    expect(lies(address)).toBeUndefined();
  });

  it("is the same however its number is written", () => {
    const kanji = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    forMany((random) => {
      const number = between(random, 1, 39);
      const [tens, units] = [Math.floor(number / 10), number % 10];
      const written = `${tens > 1 ? kanji[tens] : ""}${tens > 0 ? "十" : ""}${kanji[units]}`;
      const name = `本町${number}丁目`;
      expect(neighbourhoodName(`本町${written}丁目`)).toBe(name);
      for (const address of [`みどり野市本町${written}丁目8`, `本町${number}-8`, `本町${number}丁目8番地`])
        expect(neighbourhoodIn(address, [name, "本町99丁目"], "みどり野市")).toBe(name);
    });
  });

  it("answers with the master's own spelling", () => {
    expect(neighbourhoodIn("泉2-1", ["泉二丁目"], "みどり野市")).toBe("泉二丁目");
  });
});
