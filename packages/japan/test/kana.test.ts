import { describe, expect, it } from "@jest/globals";
import { foldKana, foldName } from "../src/index.ts";

describe("A reading is found", () => {
  it.each([
    ["in hiragana, katakana or half width", ["さとう", "サトウ", "ｻﾄｳ"]],
    ["with or without 濁点 and 半濁点", ["はせがわ", "ハセカワ", "ﾊｾｶﾞﾜ", "ばせがわ", "ぱせかわ", "ハセカ゛ワ"]],
    ["with small or large kana", ["きょうこ", "キヨウコ", "ｷｮｳｺ"]],
    ["with or without ー", ["マリー", "まり", "ﾏﾘｰ"]],
    ["with or without spaces and middle dots", ["マリア・ガルシア", "まりあ　がるしあ", "マリア カルシア", "ﾏﾘｱ･ｶﾞﾙｼｱ"]],
    ["with ヴ or ブ", ["ヴィクトル", "びくとる", "ゔぃくとる", "ｳﾞｨｸﾄﾙ", "ビクトル"]],
    ["with ヶ or ケ", ["せきがはらヶ", "セキガハラケ"]],
    ["in capitals or not", ["Nguyen", "ＮＧＵＹＥＮ"]],
  ])("%s", (_, readings) => {
    expect(new Set(readings.map(foldKana)).size).toBe(1);
  });

  it("and not mixed up with another", () => {
    expect(foldKana("さとう")).not.toBe(foldKana("さいとう"));
    expect(foldKana("ヴァン")).toBe("ハン");
  });
});

describe("A written name is found", () => {
  it.each([
    ["高橋 一郎", "髙橋　一郎"],
    ["山崎", "山﨑"],
    ["渡辺", "渡邊"],
    ["渡辺", "渡邉"],
    ["渡辺", "渡邉\u{E0104}"],
    ["斎藤", "齋藤"],
    ["斎藤", "齊藤"],
    ["斎藤", "斉藤"],
    ["浜田", "濵田"],
    ["浜田", "濱田"],
    ["金沢", "金澤"],
    ["吉田", "𠮷田"],
    ["徳永", "德永"],
    ["神谷", "\u{FA19}谷"],
    ["葛城", "葛\u{E0100}城"],
    ["Nguyen Van An", "ＮＧＵＹＥＮ　ＶＡＮ　ＡＮ"],
  ])("%s under %s", (name, other) => {
    expect(foldName(other)).toBe(foldName(name));
  });

  it("and not mixed up with another", () => {
    expect(foldName("渡辺")).not.toBe(foldName("渡部"));
  });

  it("the same when folded twice", () => {
    const key = foldName("髙﨑 邉 齊 𠮷 嶌 櫻 鶴");
    expect(foldName(key)).toBe(key);
  });
});
