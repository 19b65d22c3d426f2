import type { ContactMethod, PartKind } from "@tsunagi/contracts";
import type { Known } from "./theme.ts";

interface Note {
  readonly method: ContactMethod;
  readonly counterpart: string;
  readonly minutes: number;
  readonly parts: readonly (readonly [kind: PartKind, category: Known, body: string, source?: string])[];
}

const note = (method: ContactMethod, counterpart: string, minutes: number, ...parts: Note["parts"]): Note => ({
  method,
  counterpart,
  minutes,
  parts,
});

/** What is written into the course of a case between the つなぎ. */
export const notes: readonly Note[] = [
  note(
    "visit",
    "本人",
    40,
    ["fact", "life_history", "予定どおり訪問。居間で話した。部屋は片付いている。"],
    ["statement", "life_history", "「顔を見ると安心するよ」"],
  ),
  note(
    "phone",
    "本人",
    12,
    ["fact", "life_history", "約束の時間に電話。声は落ち着いている。"],
    ["opinion", "life_history", "次は訪問の日を決めたい。"],
  ),
  note(
    "visit",
    "本人",
    30,
    ["fact", "health_disability", "歩くときに壁に手をつく。食事は1日2回。"],
    ["opinion", "health_disability", "通院の付き添いを提案してみる。"],
  ),
  note(
    "office",
    "本人",
    45,
    ["fact", "income_assets_debts", "通帳と請求書を持って来所。家計表を一緒に書いた。"],
    ["statement", "income_assets_debts", "「書いてみると、使いすぎがわかるね」"],
  ),
  note("agency", "民生委員", 10, [
    "third_party",
    "life_history",
    "先週、朝のごみ出しのときに元気に挨拶があった。",
    "地区の民生委員さん",
  ]),
  note(
    "accompaniment",
    "本人",
    90,
    ["fact", "health_disability", "通院に同行。医師の説明を一緒に聞いた。薬は朝だけになった。"],
    ["statement", "health_disability", "「一人だと聞けないから助かった」"],
  ),
  note(
    "letter",
    "本人",
    5,
    ["fact", "life_history", "不在。手紙を郵便受けに入れた。"],
    ["opinion", "life_history", "来週の同じ曜日にもう一度伺う。"],
  ),
  note(
    "visit",
    "家族",
    35,
    ["fact", "life_history", "家族と玄関で話した。本人は自室で休んでいた。"],
    ["third_party", "life_history", "夜はよく眠れているようだ。", "同居の家族"],
  ),
  note(
    "phone",
    "家族",
    15,
    ["third_party", "life_history", "食事の量が戻ってきた。", "家族"],
    ["opinion", "life_history", "家族の休みについても次に聞きたい。"],
  ),
  note(
    "office",
    "本人",
    30,
    ["fact", "work_school", "履歴書の下書きを持って来所。経験の欄を一緒に直した。"],
    ["statement", "work_school", "「前の仕事も無駄じゃなかったんですね」"],
  ),
  note(
    "accompaniment",
    "本人",
    60,
    ["fact", "welfare_use", "市役所の窓口に同行し、申請書を出した。"],
    ["opinion", "welfare_use", "結果の通知が届く頃に電話する。"],
  ),
  note(
    "meeting",
    "関係する窓口",
    50,
    ["fact", "life_history", "役割を確かめた。次の集まりは来月。"],
    ["opinion", "life_history", "本人が参加できる時間に合わせる。"],
  ),
  note("phone", "本人", 8, ["fact", "income_assets_debts", "給付金が振り込まれたと連絡があった。家賃は支払い済み。"]),
  note(
    "visit",
    "本人",
    25,
    ["fact", "life_history", "庭の花の話をした。先週サロンに行ったとのこと。"],
    ["statement", "life_history", "「隣の席の人が同じ町の生まれでね」"],
  ),
  note(
    "message",
    "本人",
    5,
    ["fact", "work_school", "見学の日を確かめるメールに返信があった。"],
    ["statement", "work_school", "「少し緊張しますが、行きます」"],
  ),
  note(
    "visit",
    "本人",
    50,
    ["fact", "welfare_use", "サービスの利用票を一緒に確かめた。回数は本人の希望どおり。"],
    ["opinion", "welfare_use", "三か月後に見直す。"],
  ),
  note("phone", "医療機関の相談員", 10, [
    "third_party",
    "health_disability",
    "検査の結果は落ち着いている。次の受診は来月。",
    "医療相談員さん",
  ]),
  note(
    "visit",
    "本人",
    20,
    ["fact", "life_history", "インターホン越しに5分話せた。"],
    ["opinion", "life_history", "急がず、次も同じ時間に伺う。"],
  ),
  note(
    "office",
    "本人と家族",
    60,
    ["fact", "income_assets_debts", "家計を分けて考える話し合い。次の返済日を確かめた。"],
    ["opinion", "income_assets_debts", "二人別々に話す時間もつくる。"],
  ),
  note(
    "accompaniment",
    "本人",
    70,
    ["fact", "work_school", "就労準備の場を見学。作業を15分体験した。"],
    ["statement", "work_school", "「思ったより静かで、よかったです」"],
  ),
];
