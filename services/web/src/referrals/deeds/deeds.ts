import type { DeedNoun } from "./deed.ts";

/** A deed as it stands on a button and in the palette. What its box says and asks is in `forms.ts`, which comes with the box. */
interface Named {
  /** The last word of its address. */
  readonly noun: DeedNoun;
  /** On the button, and over the form. */
  readonly title: string;
  /** How the palette finds it: the reading of the title, and the words that people call it by. */
  readonly kana: string;
}

/** Every deed to a つなぎ that is a form. Sending, looking and the end of a ground have pages and boxes of their own. */
const table = {
  acknowledge: { noun: "acknowledgement", title: "受領する", kana: "じゅりょうする うけとる とどく とどいた" },
  accept: { noun: "acceptance", title: "受け入れる", kana: "うけいれる ひきうける うける" },
  inquire: { noun: "inquiry", title: "照会する", kana: "しょうかいする きく たずねる しつもんする" },
  answer: { noun: "answer", title: "照会に答える", kana: "しょうかいにこたえる こたえる へんじする" },
  sendBack: {
    noun: "shortcomings",
    title: "情報が足りず戻す",
    kana: "じょうほうがたりずもどす もどす さしもどす たりない",
  },
  resubmit: { noun: "resubmission", title: "加えて送り直す", kana: "くわえておくりなおす おくりなおす たす" },
  decline: { noun: "refusal", title: "受け入れられない", kana: "うけいれられない ことわる うけいれふか" },
  advise: { noun: "advice", title: "窓口を提案する", kana: "まどぐちをていあんする ていあん すすめる" },
  reassign: { noun: "assignment", title: "担当を替える", kana: "たんとうをかえる こうたい ひきつぎ" },
  attempt: {
    noun: "attempts",
    title: "訪問・連絡の試みを記録する",
    kana: "ほうもん・れんらくのこころみをきろくする れんらく あえなかった るす",
  },
  contact: { noun: "contact", title: "初回接触を記録する", kana: "しょかいせっしょくをきろくする あえた せっしょく" },
  begin: { noun: "beginning", title: "支援の開始を知らせる", kana: "しえんのかいしをしらせる はじめる" },
  update: { noun: "updates", title: "経過を知らせる", kana: "けいかをしらせる けいか とちゅう" },
  hold: { noun: "hold", title: "保留にする", kana: "ほりゅうにする まつ やすむ" },
  resume: { noun: "resumption", title: "再開する", kana: "さいかいする つづける" },
  report: { noun: "report", title: "結果を報告する", kana: "けっかをほうこくする ほうこく おわった" },
  recall: { noun: "recall", title: "取り戻す", kana: "とりもどす とりけす" },
  confirm: {
    noun: "confirmation",
    title: "結果を確認して終える",
    kana: "けっかをかくにんしておえる かくにん おわる かんりょう",
  },
  contest: { noun: "objection", title: "まだ終えられない", kana: "まだおえられない いぎ もどす" },
  cancel: { noun: "cancellation", title: "取下げる", kana: "とりさげる やめる" },
  misdirect: {
    noun: "misdirection",
    title: "誤送付として記録する",
    kana: "ごそうふとしてきろくする まちがえた ごそうふ",
  },
  say: { noun: "messages", title: "連絡する", kana: "れんらくする つたえる ことば" },
  call: { noun: "calls", title: "電話の記録を残す", kana: "でんわのきろくをのこす でんわ" },
} as const satisfies Readonly<Record<string, Named>>;
export type DeedVerb = keyof typeof table;
export const deeds: Readonly<Record<DeedVerb, Named>> = table;

/** Which of the allowed deeds are forms, in the order of the table. */
export const deedsAmong = (actions: readonly string[]): DeedVerb[] =>
  (Object.keys(deeds) as DeedVerb[]).filter((verb) => actions.includes(verb));
