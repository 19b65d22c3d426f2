import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { backfill } from "../migrations/008-search-backfill.ts";
import { keysOf } from "../resident/search-keys.ts";

/** Whoever was registered before there was a search is found by it like everybody else. */

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const people = [
  { name: "渡邊 花子", kana: "わたなべ はなこ", formerName: "髙﨑 花子", alias: null, romanName: null },
  {
    name: "グエン・ティ・マイ",
    kana: "グエン ティ マイ",
    formerName: null,
    alias: "松本",
    romanName: "Nguyễn Thị Mai",
  },
  {
    name: "葛\u{E0100}城 ヴィオラ",
    kana: "ｶﾂﾗｷﾞ ヴィオラ",
    formerName: null,
    alias: "ゔぁいおら",
    romanName: "KATSURAGI",
  },
  {
    name: "𠮷野 京",
    kana: "ヨシノ ケイ",
    formerName: "㈱会 ㌔",
    alias: "ヵヶ ヴォルフ ルヴ",
    romanName: "yoshino-kei",
  },
  { name: "あ", kana: "ア", formerName: null, alias: null, romanName: null },
];

it("has the keys that the product would have written, and is found", async () => {
  for (const { name, kana, formerName, alias, romanName } of people) {
    await house.behind.query(
      `insert into cases.resident (id, municipality_id, registered_desk_id, name, kana, former_name, alias, roman_name,
         created_at) values (uuidv7(), $1, $2, $3, $4, $5, $6, $7, now())`,
      [town.municipality.id, town.desks.hotChuo.id, name, kana, formerName, alias, romanName],
    );
  }
  for (const statement of backfill) await house.behind.query(statement);
  const { rows } = await house.behind.query("select name, search_text, kana_key, grams from cases.resident");
  for (const person of people) {
    const { searchText, kanaKey, grams } = keysOf(person);
    const row = rows.find(({ name }) => name === person.name);
    expect([row.name, words(row.search_text), row.kana_key]).toEqual([person.name, words(searchText), kanaKey]);
    expect([...row.grams].sort()).toEqual([...grams].sort());
  }
  const { items } = await house.as(town.kiriyama).searches("たかさき");
  expect(items).toEqual([]);
  expect((await house.as(town.kiriyama).searches("高崎")).items.map(({ name }) => name)).toEqual(["渡邊 花子"]);
});

const words = (text: string) => [...new Set(text.split(" "))].sort();
