/** Draws in [0, 1) that a seed repeats (mulberry32). */
export function drawsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The most frequent family names and how many in ten thousand people have them; the rest are drawn from pieces. */
const FAMILY =
  "佐藤 サトウ 150,鈴木 スズキ 144,高橋 タカハシ 113,田中 タナカ 107,伊藤 イトウ 86,渡辺 ワタナベ 85,山本 ヤマモト 84,中村 ナカムラ 84,小林 コバヤシ 82," +
  "加藤 カトウ 71,吉田 ヨシダ 67,山田 ヤマダ 65,佐々木 ササキ 54,山口 ヤマグチ 51,松本 マツモト 50,井上 イノウエ 49,木村 キムラ 46,林 ハヤシ 43," +
  "斎藤 サイトウ 43,清水 シミズ 42,山崎 ヤマザキ 38,森 モリ 37,池田 イケダ 36,橋本 ハシモト 36,阿部 アベ 36,石川 イシカワ 34,山下 ヤマシタ 33," +
  "中島 ナカジマ 32,石井 イシイ 31,小川 オガワ 31,前田 マエダ 30,岡田 オカダ 30,長谷川 ハセガワ 30,藤田 フジタ 30,後藤 ゴトウ 29,近藤 コンドウ 29," +
  "村上 ムラカミ 29,遠藤 エンドウ 27,青木 アオキ 27,坂本 サカモト 27,福田 フクダ 26,太田 オオタ 26,西村 ニシムラ 26,藤井 フジイ 25,岡本 オカモト 25";
const STARTS =
  "大 オオ,小 コ,上 ウエ,下 シモ,中 ナカ,西 ニシ,東 ヒガシ,北 キタ,南 ミナミ,高 タカ,松 マツ,竹 タケ,梅 ウメ,桜 サクラ,藤 フジ,杉 スギ,岩 イワ,石 イシ,川 カワ,谷 タニ";
const ENDS =
  "田 タ,村 ムラ,川 カワ,野 ノ,原 ハラ,島 シマ,崎 サキ,沢 サワ,本 モト,山 ヤマ,口 グチ,井 イ,森 モリ,木 キ,塚 ツカ,岡 オカ,浦 ウラ,橋 ハシ,屋 ヤ,瀬 セ";
const GIVEN =
  "花子 ハナコ,太郎 タロウ,一郎 イチロウ,和子 カズコ,幸子 サチコ,恵子 ケイコ,洋子 ヨウコ,節子 セツコ,久美子 クミコ,由美子 ユミコ,誠 マコト,浩 ヒロシ,茂 シゲル,実 ミノル," +
  "清 キヨシ,勝 マサル,進 ススム,隆 タカシ,翔 ショウ,蓮 レン,陽菜 ヒナ,結衣 ユイ,美咲 ミサキ,葵 アオイ,大輔 ダイスケ,健太 ケンタ,直樹 ナオキ,真由美 マユミ,智子 トモコ,裕子 ユウコ," +
  "トメ トメ,フミ フミ,キヨ キヨ,ハル ハル,正 タダシ,勇 イサム,弘 ヒロシ,明 アキラ,昇 ノボル,学 マナブ,里奈 リナ,彩 アヤ,麻衣 マイ,愛 アイ,舞 マイ,優 ユウ,悠斗 ユウト,湊 ミナト,樹 イツキ,凛 リン";

const pairs = (text: string) => text.split(",").map((one) => one.split(" ") as [string, string, string?]);
const [families, starts, ends, given] = [FAMILY, STARTS, ENDS, GIVEN].map(pairs) as [
  [string, string, string?][],
  [string, string][],
  [string, string][],
  [string, string][],
];

/** An invented person; family names are as frequent as they are in Japan. */
export function person(draw: () => number): { name: string; kana: string } {
  const [family, familyKana] = familyName(draw);
  const [own, ownKana] = pick(given, draw);
  return { name: `${family} ${own}`, kana: `${familyKana} ${ownKana}` };
}

function familyName(draw: () => number): readonly [string, string] {
  let place = draw() * 10_000;
  for (const [name, kana, frequency] of families) {
    place -= Number(frequency);
    if (place < 0) return [name, kana];
  }
  const [start, end] = [pick(starts, draw), pick(ends, draw)];
  return [`${start[0]}${end[0]}`, `${start[1]}${end[1]}`];
}

export const pick = <T>(list: readonly T[], draw: () => number): T => list[Math.floor(draw() * list.length)] as T;
