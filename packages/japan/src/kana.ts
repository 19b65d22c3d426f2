const SMALL = "ァィゥェォッャュョヮヵヶ";
const LARGE = "アイウエオツヤユヨワカケ";
const V_SOUNDS: Readonly<Record<string, string>> = {
  ヴァ: "バ",
  ヴィ: "ビ",
  ヴェ: "ベ",
  ヴォ: "ボ",
  ヴュ: "ビュ",
  ヴ: "ブ",
};

/**
 * A search key for a reading: two readings that differ only in half or full width, ひらがな or カタカナ, 濁点・半濁点, 長音,
 * 小書き, ヴ or ブ, capitals, spaces or middle dots give the same key. きょうこ → キヨウコ,
 * ゔぁいおりん → ハイオリン. A key is for comparing only: it is no reading and is never shown. Never throws.
 */
export function foldKana(text: string): string {
  return text
    .replace(/[゛ﾞ]/g, "\u3099")
    .replace(/[゜ﾟ]/g, "\u309A")
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60))
    .replace(/ヴ[ァィェォュ]?/g, (sound) => V_SOUNDS[sound] ?? sound)
    .replace(/[ァィゥェォッャュョヮヵヶ]/g, (letter) => LARGE.charAt(SMALL.indexOf(letter)))
    .normalize("NFD")
    .replace(/[\u3099\u309Aー・·\s]/g, "");
}
