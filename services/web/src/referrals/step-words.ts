import {
  attachmentWays,
  cancelReasons,
  contactResults,
  declineReasons,
  holdReasons,
  outcomes,
} from "@tsunagi/contracts/codes";
import type { ReferralStep } from "../api/types.ts";

type Verb = ReferralStep["verb"];

/** Each verb after the name of who did it. */
export const VERBS: Record<Verb, string> = {
  draft: "下書きを作りました",
  revise: "下書きを直しました",
  send: "送付しました",
  recall: "開封の前に取り戻しました",
  open: "開封しました",
  acknowledge: "受領しました",
  inquire: "照会しました",
  answer: "照会に答えました",
  sendBack: "情報が足りず戻しました",
  resubmit: "情報を加えて送り直しました",
  decline: "受入不可と答えました",
  advise: "窓口を提案しました",
  redirect: "別の窓口につなぎ直しました",
  accept: "受け入れました",
  reassign: "担当者を替えました",
  attempt: "本人への訪問・連絡を試みました",
  contact: "本人に初めて接触しました",
  begin: "支援を始めました",
  update: "経過を知らせました",
  hold: "保留にしました",
  resume: "再開しました",
  report: "結果を報告しました",
  confirm: "結果を確かめて終えました",
  contest: "まだ終えられないと伝えました",
  cancel: "取下げました",
  misdirect: "誤送付として記録しました",
  attach: "書類と渡し方を記録しました",
  detach: "書類を外しました",
  say: "連絡しました",
  call: "電話で伝えました",
  relieve: "次に動く人を引き継ぎました",
  climb: "期限切れを知らせました",
  giveBack: "提供の根拠が終わったため、未開封のまま戻しました",
  lapse: "提供の根拠の終わりを記録しました",
  reground: "別の根拠に移しました",
  stop: "続けずに終えました",
  continue: "自分の根拠で支援を続けることにしました",
};

/** Where nobody did it: a ground ended, a clock ran out, somebody is away. */
const BY_ITSELF: Partial<Record<Verb, string>> = {
  giveBack: "提供の根拠が終わり、未開封のまま戻りました",
  lapse: "提供の根拠が終わりました",
  reground: "提供の根拠が、有効なものに移りました",
  relieve: "不在のため、次に動く人が替わりました",
  climb: "期限が過ぎました",
};

/** Up to whom a missed clock has climbed. */
export const rungs: Record<string, string> = {
  1: "係長・主任に知らせました",
  2: "多機関協働の調整役に知らせました",
  3: "管理者に知らせました",
};

/** The codes that belong to a verb, in words. */
export const CODES: Partial<Record<Verb, Readonly<Record<string, string>>>> = {
  attach: attachmentWays,
  decline: declineReasons,
  attempt: contactResults,
  contact: contactResults,
  hold: holdReasons,
  report: outcomes,
  cancel: cancelReasons,
  climb: rungs,
};

/** Where somebody was named: the one who works on it from then on. */
const NAMING: Partial<Record<Verb, (to: string) => string>> = {
  accept: (to) => `受け入れました（担当：${to}さん）`,
  reassign: (to) => `担当者を${to}さんに替えました`,
};

function sentenceOf({ verb, by, to, whom }: ReferralStep): string {
  if (!by) return BY_ITSELF[verb] ?? VERBS[verb];
  // A destination without accounts has done it; the sender's person has only written it down (docs/RULINGS.md 6).
  if (whom && !isTold(verb)) return `つなぎ先が${VERBS[verb]}（記録：${by.name}さん・電話で確認：${whom}）`;
  const naming = to && to.id !== by.id ? NAMING[verb] : undefined;
  return `${by.name}が${naming && to ? naming(to.name) : VERBS[verb]}`;
}

/** What was told on the phone; everything else that names somebody was confirmed on it. */
const isTold = (verb: Verb) => verb === "call" || verb === "send";

/** A line of the history: what happened, its coded reason or result, and whom one told on the phone. */
export function stepWords(step: ReferralStep): {
  sentence: string;
  code: string | undefined;
  whom: string | undefined;
} {
  const { verb, code, whom } = step;
  return {
    sentence: sentenceOf(step),
    code: code ? CODES[verb]?.[code] : undefined,
    whom: whom && isTold(verb) ? `電話で伝えた相手：${whom}` : undefined,
  };
}
