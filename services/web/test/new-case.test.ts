import { describe, expect, it } from "@jest/globals";
import { emptyCase, readNewCase, toKatakana } from "../src/cases/new-case.ts";

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
        resident: { name: "大場 清", kana: "オオバ キヨシ", birthDate: "1955-06-14" },
        information: [{ category: "income_assets_debts", body: "年金 月7万円" }],
      },
    });
  });

  it("takes an unknown birth", () => {
    const form = { ...emptyCase, name: "不明", kana: "フメイ", birth: "でたらめ", birthUnknown: true };
    expect(readNewCase(form, now)).toHaveProperty("bodies.resident.birthDate", null);
  });

  it("turns a reading into katakana", () => {
    expect(toKatakana("ｵｵﾊﾞ　きよし")).toBe("オオバ キヨシ");
  });
});
