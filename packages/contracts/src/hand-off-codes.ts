/** The words of a つなぎ as codes: its kinds, its states, and why it took which turn. Loaded by the browser without zod. */

/** 緊急度 (CL-07). A runs on the wall clock, B–D in business time (docs/RULINGS.md 3). */
export const urgencies = {
  A: "A 即日（生命・身体の危険）",
  B: "B 3日以内（住居・ライフライン・食料）",
  C: "C 1週間以内",
  D: "D 通常",
} as const;
export type Urgency = keyof typeof urgencies;

/** つなぎの種別. L0 案内のみ is information and never a つなぎ. */
export const referralKinds = {
  information_request: "情報提供依頼",
  assistance_request: "支援依頼",
  accompanied: "同行つなぎ",
  transfer: "移管",
  multi_agency_coordination: "多機関協働依頼",
} as const;
export type ReferralKind = keyof typeof referralKinds;

/** 引継ぎの段階. L0（案内のみ）is kept as information in the record, never as a つなぎ. */
export const warmLevels = {
  L1: "L1 連絡（電話・シートを送る）",
  L2: "L2 引合せ（窓口で紹介・三者通話）",
  L3: "L3 同行",
  L4: "L4 同行し、初回の面接に同席",
} as const;
export type WarmLevel = keyof typeof warmLevels;

/** The states of a つなぎ: its one life cycle (docs/RULINGS.md 1). */
export const referralStatuses = {
  draft: "下書き",
  sent: "送付済",
  acknowledged: "受領済",
  inquiring: "照会中",
  sent_back: "情報が足りず戻りました",
  declined: "受入不可",
  accepted: "受入",
  contacted: "初回接触",
  in_progress: "支援中",
  on_hold: "保留",
  reported: "結果報告済",
  completed: "完了",
  /** It came back before anybody had opened it: its basis ended. */
  returned: "戻りました",
  redirected: "つなぎ直し",
  cancelled: "取下げ",
  resident_declined: "本人辞退",
  failed: "不成立",
  misdirected: "誤送付",
  /** The ground is gone and the receiver does not go on. */
  stopped: "終了（続けない）",
} as const;
export type ReferralStatus = keyof typeof referralStatuses;

/** How a document goes along with a つなぎ. */
export const attachmentWays = {
  file: "ファイルを添える",
  by_hand: "持参・手渡し",
  by_post: "郵送・FAX",
  later: "あとから渡す",
  none: "用意できない",
} as const;
export type AttachmentWay = keyof typeof attachmentWays;
/** A file that goes along is no larger than this. */
export const MOST_BYTES = 5_000_000;

/** 困りごと (CL-01): ○ all that apply, ◎ the one in front. */
export const needs = {
  health: "病気や健康、障害",
  housing: "住まい",
  income: "収入・生活費",
  rent: "家賃やローンの支払い",
  taxes: "税金や公共料金等の支払い",
  debt: "債務",
  job_search: "仕事探し、就職",
  work_trouble: "仕事上の不安やトラブル",
  neighbourhood: "地域との関係",
  family: "家族との関係",
  child_rearing: "子育て",
  care: "介護",
  withdrawal: "ひきこもり・不登校",
  violence: "DV・虐待",
  food: "食べるものがない",
  sorting_out: "状況や課題の整理",
  other: "その他",
} as const;
export type Need = keyof typeof needs;

/** Why a desk does not take it: its own side, and the person's side, are counted apart (受入不可). */
export const declineReasons = {
  not_eligible: "対象外（年齢・圏域・要件）",
  no_capacity: "定員・体制",
  other_desk_leads: "すでに他の機関が主担当",
  other_desk_fits: "他の機関のほうが適切",
  duplicate: "同じ依頼をすでに受けている",
  conflict_or_safety: "利益相反・安全上の理由",
  resident_unwilling: "本人が希望していない",
  resident_not_reached: "本人に会えず、意向を確かめられない",
} as const;
export type DeclineReason = keyof typeof declineReasons;
export const RESIDENT_SIDE: readonly DeclineReason[] = ["resident_unwilling", "resident_not_reached"];

/** What is to become of it: nobody is told "no" alone. */
export const declineNextSteps = {
  other_desk: "別の窓口を提案する",
  coordinator: "多機関協働の調整役に回す",
  sender_continues: "つなぎ元が支援を続ける（相談して決めた）",
} as const;
export type DeclineNextStep = keyof typeof declineNextSteps;

/** What was tried to meet the person, and what came of it (docs/RULINGS.md 20: attempts count). */
export const contactResults = {
  met: "会えた",
  spoke: "電話で話せた",
  intercom: "インターホン越しに話せた",
  wrote: "手紙などに返事があった",
  absent: "会えなかった",
  posted: "投函のみ",
} as const;
export type ContactResult = keyof typeof contactResults;
/** The person was reached. */
export const REACHED: readonly ContactResult[] = ["met", "spoke", "intercom", "wrote"];

/** Why it rests. A day on which it goes on belongs to each. */
export const holdReasons = {
  resident_wishes: "本人の希望",
  hospitalised: "入院・入所中",
  awaiting_decision: "制度の申請・決定を待っている",
  awaiting_other_desk: "他の機関の対応を待っている",
  awaiting_documents: "書類を待っている",
  other: "その他",
} as const;
export type HoldReason = keyof typeof holdReasons;

/** つなぎ結果: what is reported back to the desk that asked. */
export const outcomes = {
  achieved: "目的を果たした",
  partly_achieved: "一部を果たした",
  supported_further: "自分の窓口で支援を続ける",
  answered: "情報を提供した",
  resident_declined: "本人が辞退した",
  unreachable: "連絡がつかない",
  died: "死亡",
  moved_away: "転出",
  hospitalised: "入院・入所",
  other_means: "ほかの支援で足りた",
} as const;
export type Outcome = keyof typeof outcomes;
/** They need no contact with the person. */
export const WITHOUT_CONTACT: readonly Outcome[] = [
  "answered",
  "resident_declined",
  "unreachable",
  "died",
  "moved_away",
  "hospitalised",
  "other_means",
];

/** Why the sender takes it back. */
export const cancelReasons = {
  settled: "ほかの支援で解決した",
  changed_plan: "支援の方針が変わった",
  wrong_content: "内容をまちがえた",
  duplicate: "同じつなぎがある",
  resident_declined: "本人が辞退した",
  unreachable: "本人と連絡がつかない",
  died: "本人の死亡",
  moved_away: "本人の転出",
  hospitalised: "本人の入院・入所",
} as const;
export type CancelReason = keyof typeof cancelReasons;
