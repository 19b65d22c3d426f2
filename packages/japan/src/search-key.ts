import { foldKana } from "./kana.ts";
import { foldName } from "./name.ts";

/** The shortest text that a search by grams can find. */
export const GRAM = 2;

/**
 * The one key under which a person's names and readings are searched: 渡邊 is 渡辺 (`foldName`), わたなべ is ワタナヘ
 * (`foldKana`), グエン・ティ・マイ is クエンテイマイ, Nguyễn is NGUYEN. For comparing only. Never throws.
 */
export function searchKey(text: string): string {
  return foldKana(foldName(text)).replace(/[\u0300-\u036F]/g, "");
}

/** The pieces of two characters that stand in the keys, each once: 渡辺花 gives 渡辺 and 辺花. */
export function gramsOf(keys: readonly string[]): string[] {
  const grams = keys.flatMap((key) => {
    const letters = [...key];
    return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
  });
  return [...new Set(grams)];
}
