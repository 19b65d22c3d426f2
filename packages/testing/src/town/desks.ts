import type { AgencyId, DeskId, Limits, LocationId } from "@tsunagi/contracts";
import type { OpeningRule } from "@tsunagi/japan";
import { townId } from "./ids.ts";

type Hours = Pick<OpeningRule, "hours" | "closesOnHolidays">;

const WEEKDAYS = [1, 2, 3, 4, 5] as const;

const weekdays = (opens: string, closes: string): Hours => ({
  hours: WEEKDAYS.map((weekday) => ({ weekday, opens, closes })),
  closesOnHolidays: true,
});

/** Closed over lunch. */
const withLunch = (opens: string, closes: string): Hours => ({
  hours: WEEKDAYS.flatMap((weekday) => [
    { weekday, opens, closes: "12:00" },
    { weekday, opens: "13:00", closes },
  ]),
  closesOnHolidays: true,
});

/** 第1・第3木曜 9–16時, 祝日を除く (docs/GLOSSARY.md). */
const FIRST_AND_THIRD_THURSDAY: Hours = {
  hours: [{ weekday: 4, nth: [1, 3], opens: "09:00", closes: "16:00" }],
  closesOnHolidays: true,
};

const agency = (key: string, name: string, kana: string, kind: string) => ({
  key,
  id: townId<AgencyId>("agency", key),
  name,
  kana,
  kind,
});

export const agencies = [
  agency("city", "みどり野市", "みどりのし", "市"),
  agency("shakyo", "みどり野市社会福祉協議会", "みどりのししゃかいふくしきょうぎかい", "社会福祉協議会"),
  agency("keyaki", "社会福祉法人けやき会", "しゃかいふくしほうじんけやきかい", "社会福祉法人"),
  agency("sazanka", "医療法人さざんか会", "いりょうほうじんさざんかかい", "医療法人"),
  agency("kokusai", "みどり野国際交流協会", "みどりのこくさいこうりゅうきょうかい", "NPO"),
  agency("byoin", "みどり野総合病院", "みどりのそうごうびょういん", "医療機関"),
  agency("kyoiku", "みどり野市教育委員会", "みどりのしきょういくいいんかい", "市"),
] as const;

const location = (key: string, name: string, address: string) => ({
  key,
  id: townId<LocationId>("location", key),
  name,
  address,
});

export const locations = [
  location("cityhall", "みどり野市役所 本庁舎1階", "みどり野市中央町1-1-1"),
  location("center", "市民福祉センター", "みどり野市中央町2-4-8"),
  location("east", "東部保健福祉総合センター", "みどり野市朝日3-2-5"),
  location("hananoki", "若葉地区センター1階", "みどり野市若葉2-7-61"),
  location("west", "けやきの里", "みどり野市泉1-2-18"),
  location("south", "さざんか南部クリニック別館", "みどり野市南台4-6-2"),
  location("byoin", "みどり野総合病院 本館1階", "みどり野市中央町3-10-1"),
  location("izumiJhs", "市立泉中学校", "みどり野市泉3-5-1"),
] as const;

const desk = <Key extends string>(
  key: Key,
  agencyKey: (typeof agencies)[number]["key"],
  locationKey: (typeof locations)[number]["key"],
  name: string,
  kana: string,
  phone: string,
  takes: string,
  hours: Hours,
  onDuty: string,
  fallback?: string,
) => ({
  key,
  id: townId<DeskId>("desk", key),
  agencyId: townId<AgencyId>("agency", agencyKey),
  locationId: townId<LocationId>("location", locationKey),
  name,
  kana,
  phone,
  takes,
  hours,
  onDuty: onDuty as string | undefined,
  fallback,
  outside: false,
  coordinates: false,
  limits: undefined as Limits | undefined,
});

/** Nobody there has an account: what happens there is entered for them (docs/RULINGS.md 6). */
const outside = <Key extends string>(
  key: Key,
  agencyKey: (typeof agencies)[number]["key"],
  locationKey: (typeof locations)[number]["key"],
  name: string,
  kana: string,
  phone: string,
  takes: string,
  hours: Hours,
) => ({
  ...desk(key, agencyKey, locationKey, name, kana, phone, takes, hours, ""),
  onDuty: undefined,
  outside: true,
});

const OFFICE = weekdays("08:30", "17:15");

export const desks = [
  desk(
    "hotChuo",
    "shakyo",
    "center",
    "ほっとステーション中央",
    "ほっとすてーしょんちゅうおうちいきふくしこーでぃねーたー",
    "042-000-1101",
    "地域福祉コーディネーター。西部・南部の、どこに相談したらよいかわからない困りごと。訪問もします。",
    OFFICE,
    "kiriyama",
  ),
  desk(
    "hotHigashi",
    "shakyo",
    "east",
    "ほっとステーション東",
    "ほっとすてーしょんひがしちいきふくしこーでぃねーたー",
    "042-000-1102",
    "地域福祉コーディネーター。東部・北部の、どこに相談したらよいかわからない困りごと。訪問もします。",
    OFFICE,
    "mochizuki",
  ),
  {
    ...desk(
      "marugoto",
      "city",
      "center",
      "福祉丸ごと相談窓口",
      "ふくしまるごとそうだんまどぐち",
      "042-000-1201",
      "いくつもの困りごとが重なるとき。多機関協働の調整。",
      OFFICE,
      "miyamoto",
    ),
    coordinates: true,
  },
  desk(
    "jiritsu",
    "shakyo",
    "center",
    "生活サポート相談窓口",
    "せいかつさぽーとそうだんまどぐちじりつそうだんしえん",
    "042-000-1301",
    "家計・仕事・住まいの相談（生活困窮者自立相談支援）。",
    withLunch("08:30", "17:15"),
    "tanaka",
  ),
  desk(
    "fukushi",
    "city",
    "cityhall",
    "福祉事務所 生活福祉課",
    "ふくしじむしょせいかつふくしか",
    "042-000-1401",
    "生活保護の相談と申請。",
    OFFICE,
    "sasaki",
  ),
  {
    ...desk(
      "houkatsuWest",
      "keyaki",
      "west",
      "西部地域包括支援センター",
      "せいぶちいきほうかつしえんせんたー",
      "042-000-1501",
      "65歳以上の方とご家族（西部圏域）。",
      weekdays("09:00", "18:00"),
      "nakamura",
    ),
    limits: { C: { answer: 2, contact: 5 } } as Limits,
  },
  desk(
    "houkatsuEast",
    "shakyo",
    "east",
    "東部地域包括支援センター",
    "とうぶちいきほうかつしえんせんたー",
    "042-000-1502",
    "65歳以上の方とご家族（東部圏域）。",
    weekdays("09:00", "18:00"),
    "kuroda",
  ),
  desk(
    "houkatsuSouth",
    "sazanka",
    "south",
    "南部地域包括支援センター",
    "なんぶちいきほうかつしえんせんたー",
    "042-000-1503",
    "65歳以上の方とご家族（南部圏域）。",
    weekdays("09:00", "18:00"),
    "iwasaki",
  ),
  desk(
    "houkatsuNorth",
    "keyaki",
    "east",
    "北部地域包括支援センター",
    "ほくぶちいきほうかつしえんせんたー",
    "042-000-1504",
    "65歳以上の方とご家族（北部圏域）。",
    weekdays("09:00", "18:00"),
    "ueno",
  ),
  desk(
    "hananoki",
    "shakyo",
    "hananoki",
    "はなの木ルーム",
    "はなのきるーむ",
    "042-000-1601",
    "若葉地区の出張相談。第1・第3木曜。",
    FIRST_AND_THIRD_THURSDAY,
    "hayase",
    "shakyoOffice",
  ),
  desk(
    "shakyoOffice",
    "shakyo",
    "center",
    "社協事務局",
    "しゃきょうじむきょく",
    "042-000-1100",
    "社協の代表。出張相談の閉まっている日の連絡先。",
    OFFICE,
    "nagata",
  ),
  desk(
    "soumu",
    "city",
    "cityhall",
    "福祉総務課",
    "ふくしそうむか",
    "042-000-1701",
    "重層的支援体制整備事業の所管。",
    OFFICE,
    "yoshioka",
  ),
  desk(
    "jouhou",
    "city",
    "cityhall",
    "情報政策課",
    "じょうほうせいさくか",
    "042-000-1801",
    "システムの管理。",
    OFFICE,
    "hashimoto",
  ),
  desk(
    "kokusai",
    "kokusai",
    "cityhall",
    "国際交流協会 相談カウンター",
    "こくさいこうりゅうきょうかいそうだんかうんたー",
    "042-000-1901",
    "外国につながる方の通訳・生活相談。",
    weekdays("10:00", "17:00"),
    "morita",
  ),
  outside(
    "byoin",
    "byoin",
    "byoin",
    "みどり野総合病院 地域連携室",
    "みどりのそうごうびょういんちいきれんけいしつ",
    "042-000-2101",
    "入院・退院の調整、医療ソーシャルワーカーへの連絡。",
    weekdays("09:00", "17:00"),
  ),
  outside(
    "izumiJhs",
    "kyoiku",
    "izumiJhs",
    "市立泉中学校",
    "しりついずみちゅうがっこう",
    "042-000-2201",
    "在校生のこと。スクールソーシャルワーカーへの連絡。",
    weekdays("08:15", "16:45"),
  ),
] as const;

export type DeskKey = (typeof desks)[number]["key"];

/** A desk by its key. */
export const deskCalled = (key: DeskKey): (typeof desks)[number] =>
  desks.find((one) => one.key === key) as (typeof desks)[number];
