/**
 * The search keys of the residents who were registered before there was a search, once. From then on the product writes
 * them (`searchKey` of packages/japan); this is that function as it was on the day of this migration.
 */
const VARIANTS =
  "髙﨑嵜邊邉齋斉齊濱濵澤𠮷德廣國嶋嶌櫻龍瀧眞惠榮實關澁條靜栁𣘺槗舩舘圓龜學壽萬鐵冨峯曾薮籔檜禰彌與禮瀨賴淸靑黑橫增綠郞來步戶遙桒圡壯莊晄靏靍凜穗藏總聰應爲巖豐兒卷";
const STANDARD =
  "高崎崎辺辺斎斎斎浜浜沢吉徳広国島島桜竜滝真恵栄実関渋条静柳橋橋船館円亀学寿万鉄富峰曽藪藪桧祢弥与礼瀬頼清青黒横増緑郎来歩戸遥桑土壮荘晃鶴鶴凛穂蔵総聡応為巌豊児巻";
const HIRAGANA =
  "ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖ";
const KATAKANA =
  "ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ";

const SEARCH_KEY = String.raw`create function cases.search_key(given text) returns text
  language plpgsql immutable set search_path = '' as $$
declare t text;
begin
  t := normalize(regexp_replace(given, '[\uFE00-\uFE0F\U000E0100-\U000E01EF]', '', 'g'), nfkc);
  t := translate(upper(regexp_replace(t, '\s', '', 'g')), '${VARIANTS}', '${STANDARD}');
  t := translate(normalize(t, nfkc), '${HIRAGANA}', '${KATAKANA}');
  t := replace(replace(replace(t, 'ヴァ', 'バ'), 'ヴィ', 'ビ'), 'ヴェ', 'ベ');
  t := replace(replace(replace(t, 'ヴォ', 'ボ'), 'ヴュ', 'ビュ'), 'ヴ', 'ブ');
  t := normalize(translate(t, 'ァィゥェォッャュョヮヵヶ', 'アイウエオツヤユヨワカケ'), nfd);
  return regexp_replace(t, '[\u3099\u309A\u0300-\u036Fー・·\s]', '', 'g');
end $$`;

/** Fills `search_text`, `kana_key` and `grams` of every resident; the triggers then lay the projections. */
export const backfill = [
  SEARCH_KEY,
  `update cases.resident r set search_text = k.text, kana_key = k.kana,
          grams = array(select distinct substr(key, place, 2)
                          from unnest(string_to_array(k.text, ' ')) key, generate_series(1, length(key) - 1) place)
     from (select id, cases.search_key(kana) as kana,
                  concat_ws(' ', cases.search_key(name), cases.search_key(former_name), cases.search_key(alias),
                    cases.search_key(roman_name), cases.search_key(kana)) as text
             from cases.resident) k
    where k.id = r.id`,
  `drop function cases.search_key(text)`,
];
