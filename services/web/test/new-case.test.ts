import { describe, expect, it } from "@jest/globals";
import { emptyCase, readNewCase } from "../src/cases/new-case.ts";
import { toKatakana } from "../src/cases/person/person-form.ts";

const now = new Date("2026-11-21T01:42:00Z");

describe("The form of a new case", () => {
  it("needs a name, its reading, and a birth or the word that it is unknown", () => {
    const read = readNewCase(emptyCase, now);
    expect(Object.keys("errors" in read ? read.errors : {})).toEqual(["name", "kana", "birth"]);
  });

  it("becomes the two bodies, without what was left empty", () => {
    const form = {
      ...emptyCase,
      name: "大場 清 ",
      kana: "おおば きよし",
      birth: "S30.6.14",
      information: { life_history: " ", income_assets_debts: "年金 月7万円" },
    };
    expect(readNewCase(form, now)).toEqual({
      bodies: {
        resident: { name: "大場 清", kana: "オオバ キヨシ", birthDate: "1955-06-14", addressWithheld: false },
        information: [{ category: "income_assets_debts", body: "年金 月7万円" }],
      },
    });
  });

  it("takes an unknown birth", () => {
    const form = { ...emptyCase, name: "不明", kana: "フメイ", birth: "でたらめ", birthUnknown: true };
    expect(readNewCase(form, now)).toHaveProperty("bodies.resident.birthDate", null);
  });

  it("takes as much of a birth as is known", () => {
    const born = (birth: string) => readNewCase({ ...emptyCase, name: "不明", kana: "フメイ", birth }, now);
    expect(born("S17")).toHaveProperty("bodies.resident.birthDate", "1942");
    expect(born("昭和17年3月")).toHaveProperty("bodies.resident.birthDate", "1942-03");
    expect(born("昭和17年13月")).toHaveProperty("errors.birth");
  });

  it("carries what is known beyond the name, and leaves the rest out", () => {
    const form = {
      ...emptyCase,
      name: "グエン",
      kana: "グエン",
      birthUnknown: true,
      alias: " マイ ",
      safetyNote: "犬",
    };
    const read = readNewCase({ ...form, addressWithheld: true }, now);
    expect("bodies" in read && read.bodies.resident).toEqual({
      name: "グエン",
      kana: "グエン",
      birthDate: null,
      addressWithheld: true,
      alias: "マイ",
      safetyNote: "犬",
    });
  });

  it("turns a reading into katakana", () => {
    expect(toKatakana("ｵｵﾊﾞ　きよし")).toBe("オオバ キヨシ");
  });
});
