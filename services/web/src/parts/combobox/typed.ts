import { foldKana } from "@tsunagi/japan";

/**
 * What has been typed, folded for comparing. Letters at the end are an IME in the middle of a syllable (せいk): they wait,
 * or the list would flash empty on every stroke.
 */
export const settled = (typed: string): string =>
  foldKana(typed.normalize("NFKC").replace(/(?<=[^\x20-\x7e])[a-z]+$/i, ""));
