import { townId } from "./ids.ts";

const NUMBERS = [
  ["一", "いっ"],
  ["二", "に"],
  ["三", "さん"],
  ["四", "よん"],
  ["五", "ご"],
  ["六", "ろく"],
] as const;

const chome = (name: string, kana: string, count: number): [string, string][] =>
  NUMBERS.slice(0, count).map(([number, reading]) => [`${name}${number}丁目`, `${kana}${reading}ちょうめ`]);

const all: readonly [name: string, kana: string][] = [
  ...chome("泉", "いずみ", 6),
  ...chome("朝日", "あさひ", 4),
  ...chome("北町", "きたまち", 4),
  ...chome("南台", "みなみだい", 6),
  ...chome("本町", "ほんちょう", 3),
  ["滝の台団地", "たきのだいだんち"],
  ["滝の台", "たきのだい"],
  ["緑が丘", "みどりがおか"],
  ...chome("中央町", "ちゅうおうちょう", 3),
  ...chome("桜台", "さくらだい", 3),
  ["川原町", "かわらちょう"],
  ...chome("若葉", "わかば", 3),
  ...chome("梅園", "うめぞの", 2),
  ["日の出町", "ひのでちょう"],
  ...chome("松原", "まつばら", 2),
  ...chome("栄町", "さかえちょう", 2),
  ["新田", "しんでん"],
];

/** The 町丁目 of みどり野市, as people write them. All invented. */
export const neighbourhoods = all.map(([name, kana]) => ({ id: townId("neighbourhood", name), name, kana }));
