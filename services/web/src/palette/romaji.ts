const PLAIN: Readonly<Record<string, string>> = {
  "": "アイウエオ",
  k: "カキクケコ",
  s: "サシスセソ",
  t: "タチツテト",
  n: "ナニヌネノ",
  h: "ハヒフヘホ",
  m: "マミムメモ",
  r: "ラリルレロ",
  g: "ガギグゲゴ",
  z: "ザジズゼゾ",
  d: "ダヂヅデド",
  b: "バビブベボ",
  p: "パピプペポ",
};
/** Consonants that end in a small ャュョ; Hepburn writes sh, ch and j of their own. */
const SMALL: Readonly<Record<string, string>> = {
  ky: "キ",
  sy: "シ",
  sh: "シ",
  ty: "チ",
  ch: "チ",
  ny: "ニ",
  hy: "ヒ",
  my: "ミ",
  ry: "リ",
  gy: "ギ",
  zy: "ジ",
  j: "ジ",
  jy: "ジ",
  by: "ビ",
  py: "ピ",
};
const ODD: Readonly<Record<string, string>> = {
  ya: "ヤ",
  yu: "ユ",
  yo: "ヨ",
  wa: "ワ",
  wo: "ヲ",
  shi: "シ",
  chi: "チ",
  ji: "ジ",
  tsu: "ツ",
  fu: "フ",
  "n'": "ン",
  nn: "ン",
  n: "ン",
};
const SYLLABLES = table();

/**
 * The reading that romaji means, as an input method would take it: watanabe → ワタナベ, kekkon → ケッコン. Undefined where
 * the letters are none (R08-T0012, Nguyen): then they are meant as they stand.
 */
export function kanaOf(typed: string): string | undefined {
  const text = typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s-]/g, "")
    .replace(/m(?=[bmp])/g, "n");
  if (!/^[a-z']+$/.test(text)) return undefined;
  let kana = "";
  let rest = text;
  while (rest) {
    const [length, sound] = soundOf(rest) ?? [];
    if (!length) return undefined;
    kana += sound;
    rest = rest.slice(length);
  }
  return kana;
}

/** The first sound of what is left, and how many letters it takes. A last consonant is an input method half-way: it waits. */
function soundOf(text: string): readonly [number, string] | undefined {
  if (/^(?:([kstpcgzdbjr])\1|tch)/.test(text)) return [1, "ッ"];
  if (/^n(?=n[aiueoy])/.test(text)) return [1, "ン"];
  for (const length of [3, 2, 1]) {
    const sound = SYLLABLES.get(text.slice(0, length));
    if (sound) return [length, sound];
  }
  return /^(?:[kgsztdhbpmrjwyf]|[kgsztdhbpmr]y|[sc]h|ts)$/.test(text) ? [text.length, ""] : undefined;
}

function table(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [head, row] of Object.entries(PLAIN)) {
    for (const [index, vowel] of [..."aiueo"].entries()) found.set(head + vowel, row.charAt(index));
  }
  for (const [head, row] of Object.entries(SMALL)) {
    for (const [index, vowel] of [..."auo"].entries()) found.set(head + vowel, row + "ャュョ".charAt(index));
  }
  for (const [letters, kana] of Object.entries(ODD)) found.set(letters, kana);
  return found;
}
