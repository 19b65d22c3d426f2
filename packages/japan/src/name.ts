/**
 * Forms of one character as registers and keyboards mix them; the first stands for all. 斎 and 斉 are two characters,
 * yet people called さいとう are written with either. MJ has far more forms: only common ones are here,
 * and CJK compatibility forms (U+FA19 for 神) fall together under NFKC.
 */
const FORMS = (
  "高髙 崎﨑嵜 辺邊邉 斎齋斉齊 浜濱濵 沢澤 吉𠮷 徳德 広廣 国國 島嶋嶌 桜櫻 竜龍 滝瀧 真眞 恵惠 栄榮 実實 関關 渋澁 条條 静靜 " +
  "柳栁 橋𣘺槗 船舩 館舘 円圓 亀龜 学學 寿壽 万萬 鉄鐵 富冨 峰峯 曽曾 藪薮籔 桧檜 祢禰 弥彌 与與 礼禮 瀬瀨 頼賴 清淸 青靑 黒黑 " +
  "横橫 増增 緑綠 郎郞 来來 歩步 戸戶 遥遙 桑桒 土圡 壮壯 荘莊 晃晄 鶴靏靍 凛凜 穂穗 蔵藏 総總 聡聰 応應 為爲 巌巖 豊豐 児兒 巻卷"
).split(" ");

const STANDARD = new Map(
  FORMS.flatMap((forms) => {
    const [standard = "", ...others] = [...forms];
    return others.map((other) => [other, standard] as const);
  }),
);

/**
 * A search key for a written name: 異体字 (髙/高, 﨑/崎, 邊/邉/辺 …), width, capitals, spaces and variation selectors
 * (IVS) make no difference. 渡邉 → 渡辺. A key is for comparing only: the name as the person writes it is kept, shown
 * and printed. Never throws.
 */
export function foldName(text: string): string {
  const plain = text.replace(/[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu, "").normalize("NFKC");
  return [...plain.replace(/\s/g, "").toUpperCase()].map((letter) => STANDARD.get(letter) ?? letter).join("");
}
