import { foldName } from "./name.ts";

const DIGITS = "〇一二三四五六七八九";
const HYPHENS = /[‐‑‒–—―−ーｰ－]/g;
const PREFECTURE = /^(?:北海道|東京都|京都府|大阪府|\p{Script=Han}{2,3}県)/u;
const POSTAL_CODE = /^〒?\d{3}-\d{4}/;

/**
 * A 町丁目 as the master keeps it: 泉二丁目 and 泉２丁目 are 泉2丁目. 異体字, spaces, ヶ or ケ and a leading 大字 make no
 * difference. Never throws.
 */
export function neighbourhoodName(name: string): string {
  return foldName(name)
    .replace(HYPHENS, "-")
    .replace(/ヶ/g, "ケ")
    .replace(/([〇一二三四五六七八九十]+)丁目/g, (_, number: string) => `${numberOf(number)}丁目`)
    .replace(/^大字/, "");
}

/**
 * The 町丁目 in which an address lies, by the master's own name of it: 「みどり野市泉2-3-4」 and 「泉二丁目3番4号」 lie in
 * 泉2丁目. The longest name that fits wins. Undefined where none does, and for an address in another municipality: a name
 * is looked for at the beginning only, after the postal code, the prefecture and `municipality`.
 * @param names what the master has, in whatever spelling
 */
export function neighbourhoodIn(address: string, names: Iterable<string>, municipality: string): string | undefined {
  const place = withinMunicipality(neighbourhoodName(address), neighbourhoodName(municipality));
  let found: { name: string; length: number } | undefined;
  for (const name of names) {
    const wanted = neighbourhoodName(name);
    if (begins(place, wanted) && wanted.length > (found?.length ?? 0)) found = { name, length: wanted.length };
  }
  return found?.name;
}

function withinMunicipality(address: string, municipality: string): string {
  const local = address
    .replace(POSTAL_CODE, "")
    .replace(PREFECTURE, "")
    .replace(/^.{1,6}郡(?=.)/u, "");
  const rest = [local, address].find((text) => text.startsWith(municipality))?.slice(municipality.length) ?? local;
  return rest.replace(/^大字/, "");
}

/** 泉2-3-4 and 泉2の3 lie in 泉2丁目, and 泉21-3 does not; 南 is no part of 南台. */
function begins(place: string, name: string): boolean {
  const [, stem, number] = /^(.*?)(\d+)丁目$/.exec(name) ?? [];
  if (stem === undefined) return place.startsWith(name) && !isInsideWord(place.slice(name.length));
  const rest = place.startsWith(`${stem}${number}`) ? place.slice(`${stem}${number}`.length) : undefined;
  return rest !== undefined && /^(?:丁目|[-の]|$)/.test(rest);
}

const isInsideWord = (rest: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}]/u.test(rest) && !/^(?:大?字|地内)/.test(rest);

/** 二 is 2, 十二 is 12, 二十三 is 23. */
function numberOf(kanji: string): number {
  const [tens, units] = kanji.includes("十") ? kanji.split("十") : ["", kanji];
  const ten = kanji.includes("十") ? (tens === "" ? 1 : DIGITS.indexOf(tens as string)) : 0;
  return ten * 10 + (units ? DIGITS.indexOf(units) : 0);
}
