import { foldKana } from "@tsunagi/japan";
import { settled } from "../parts/combobox/typed.ts";
import { kanaOf } from "./romaji.ts";

/** What was typed, as readings: the kana or letters themselves, and the kana that romaji means. */
export function queriesOf(typed: string): readonly string[] {
  const kana = kanaOf(typed);
  return [settled(typed), kana && foldKana(kana)].filter((query) => query !== undefined && query !== "") as string[];
}

/** 2: one of the words begins so; 1: holds it; 0: neither. */
export function fitOf(words: readonly string[], queries: readonly string[]): 0 | 1 | 2 {
  const folded = words.map(foldKana);
  if (queries.some((query) => folded.some((word) => word.startsWith(query)))) return 2;
  return queries.some((query) => folded.some((word) => word.includes(query))) ? 1 : 0;
}

/** Those that fit, what begins so first. */
export function fitting<T>(all: readonly T[], wordsOf: (one: T) => readonly string[], queries: readonly string[]): T[] {
  const fits = all.map((one) => ({ one, fit: fitOf(wordsOf(one), queries) })).filter(({ fit }) => fit > 0);
  return fits.sort((a, b) => b.fit - a.fit).map(({ one }) => one);
}

/**
 * The end of a number as it stands on a つなぎ: R08-T0012, with or without its hyphen, in full width, or T12 alone.
 * Undefined where no number is meant.
 */
export function numberIn(typed: string): string | undefined {
  const text = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s‐‑–—―−ー-]/g, "");
  const found = /^(?:([RH]\d{2}))?(T)?(\d{1,6})$/.exec(text);
  if (!found || !(found[1] || found[2])) return undefined;
  const [, year, letter = "", digits = ""] = found;
  return `${year ? `${year}-` : ""}${letter}${digits.padStart(4, "0")}`;
}
