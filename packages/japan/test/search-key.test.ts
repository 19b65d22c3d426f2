import { expect, it } from "@jest/globals";
import { gramsOf, searchKey } from "../src/index.ts";

it.each([
  ["渡邊 花子", "渡辺花子"],
  ["わたなべ はなこ", "ワタナヘハナコ"],
  ["グエン・ティ・マイ", "クエンテイマイ"],
  ["Nguyễn Thị Mai", "NGUYENTHIMAI"],
  ["ｻｸﾏ ﾄﾒ", "サクマトメ"],
])("%s is searched as %s", (text, key) => {
  expect(searchKey(text)).toBe(key);
});

it("the same person is found by every writing of the name", () => {
  expect(searchKey("髙﨑")).toBe(searchKey("高崎"));
  expect(searchKey("ヴィエト")).toBe(searchKey("ビエト"));
});

it("pieces are of two characters, each once, and never run from one name into the next", () => {
  expect(gramsOf(["渡辺花", "花子"])).toEqual(["渡辺", "辺花", "花子"]);
  expect(gramsOf(["𠮷野家"])).toEqual(["𠮷野", "野家"]);
  expect(gramsOf(["あ", ""])).toEqual([]);
});
