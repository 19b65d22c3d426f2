import type { ConferenceSubject, MinuteKind } from "@tsunagi/contracts";
import type { DeskKey } from "../desks.ts";

/** Whom the sealed conference of the demo town is about. Invented, like everybody. */
export const sawatari = {
  topic: "声かけのない8050世帯（桜台）",
  person: "沢渡 一郎",
  kana: "サワタリ イチロウ",
  outline:
    "母84歳と長男56歳の二人暮らし。長男は30年ほど部屋を出ていないと近所の人。母は膝を痛め、買い物が続かなくなった。家賃が3か月届いていないと大家から。本人たちからの相談はまだない。",
  ask: "だれが、どのきっかけで会いに行くか。長男の受診歴を知る機関はあるか。",
} satisfies ConferenceSubject;

interface Row {
  readonly kind: MinuteKind;
  readonly speaker: DeskKey;
  readonly body: string;
  /** For these agencies alone. */
  readonly readers?: readonly DeskKey[];
  /** What the decision becomes: which desk does what, in how many days. */
  readonly task?: { readonly body: string; readonly inDays: number };
}

/** What was said at it. */
export const talk: readonly Row[] = [
  {
    kind: "information",
    speaker: "houkatsuWest",
    body: "9月に民生委員から母の膝の相談。訪問したが、玄関先で「間に合っています」と言われ、その後は会えていない。",
  },
  {
    kind: "information",
    speaker: "houkatsuWest",
    body: "母は「長男は20代のころ通院していた」と話していた。病名は聞いていない。",
    readers: ["houkatsuWest", "hotChuo"],
  },
  {
    kind: "information",
    speaker: "jiritsu",
    body: "大家から家賃3か月の滞納を聞いている。母は「息子には知られたくない」と話していたとのこと。",
  },
  { kind: "issue", speaker: "hotChuo", body: "母と長男のどちらから関わるか。長男の側に入り口がまだない。" },
  {
    kind: "decision",
    speaker: "marugoto",
    body: "膝の相談をきっかけに、地域包括とCSWが一緒に訪問する。",
    task: { body: "母の膝の相談を理由に、包括と一緒に訪問する。", inDays: 5 },
  },
  {
    kind: "decision",
    speaker: "jiritsu",
    body: "大家と分納の話ができるか、先に確かめる。",
    task: { body: "大家に、分納を待ってもらえるか確かめる。", inDays: 12 },
  },
  { kind: "shortage", speaker: "hotChuo", body: "50代のひきこもりの人が、家から近くで気軽に寄れる場所がない。" },
];

/** What was written on the 準備シート before it. */
export const sheets = [
  {
    login: "kiriyama",
    known: "近所の方から、長男を20年以上見ていないと聞いた。母は回覧板を受け取るときに話す。",
    doing: "月1回、回覧板を理由に声をかけている。",
    wanted: "西部地域包括支援センター",
    asks: "母の膝の相談に同席させてほしい。",
  },
  {
    login: "nakamura",
    known: "母は要支援1の認定が切れている。かかりつけは桜台の整形外科。",
    doing: "9月に一度訪問し、玄関先で断られた。",
    asks: "長男の受診歴がわかる機関があれば知りたい。",
  },
] as const;

/** What of it another desk has to know, in words for that desk. */
export const released = {
  body: "桜台の沢渡さんの家から連絡があったときは、福祉丸ごと相談窓口につないでください。窓口からは連絡しないでください。",
  reason: "窓口からの電話で、母の相談を長男に知られるおそれがある。",
} as const;
