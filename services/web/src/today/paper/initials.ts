/** サ・ト of サクマ トメ: enough for who knows the case, and nothing for who finds the sheet. */
export const initialsOf = (kana: string): string =>
  kana
    .split(/[\s　]+/)
    .map((part) => part.slice(0, 1))
    .filter(Boolean)
    .join("・");
