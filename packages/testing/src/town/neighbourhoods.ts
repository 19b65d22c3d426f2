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
];

/** The 町丁目 of みどり野市, as people write them. All invented. */
export const neighbourhoods = all.map(([name, kana]) => ({ id: townId("neighbourhood", name), name, kana }));
