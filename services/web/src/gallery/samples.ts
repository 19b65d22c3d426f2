import type { Desk, Problem, ReferralItem, ReferralStep } from "../api/types.ts";

/** Ten invented days before anybody reads this: a Friday. */
const SENT = "2026-11-20T01:12:00Z";

export const lost = new TypeError("Failed to fetch");

export const refused: Problem = {
  type: "about:blank",
  title: "入力に誤りがあります",
  status: 400,
  code: "invalid",
  detail: "直してから、もう一度保存してください。",
  instance: "REQ-0001-見本",
  errors: [
    { field: "phone", label: "電話番号", message: "数字とハイフンで入れてください。" },
    { field: "birthDate", label: "生年月日", message: "実在しない日付です。" },
  ],
};

export const broken: Problem = {
  type: "about:blank",
  title: "サーバーで問題が起きました",
  status: 500,
  code: "broken",
  instance: "REQ-0002-見本",
};

const desk = (id: string, name: string, kana: string, more: Partial<Desk> = {}): Desk => ({
  id,
  name,
  kana,
  agency: { id: `${id}-agency`, name: "見本市" },
  location: { name: "本庁舎1階", address: "見本市中央1-1" },
  phone: "000-000-0000",
  takes: "くらしの相談",
  state: {
    code: "open",
    expectedWait: null,
    reason: null,
    until: null,
    checkedAt: SENT,
    checkedBy: null,
    isStale: false,
  },
  opening: { open: true, until: "2026-11-20T08:15:00Z" },
  hours: [],
  pace: null,
  fallback: null,
  todayReason: null,
  outside: false,
  coordinates: false,
  ...more,
});

export const desks: readonly Desk[] = [
  desk("kurashi", "くらし相談窓口", "クラシソウダンマドグチ"),
  desk("seikatsu", "生活サポート窓口", "セイカツサポートマドグチ", {
    opening: { open: false, opensAt: "2026-11-23T23:30:00Z" },
    state: {
      code: "paused",
      expectedWait: null,
      reason: "職員の欠員",
      until: "2026-12-20",
      checkedAt: SENT,
      checkedBy: null,
      isStale: false,
    },
  }),
  desk("houkatsu", "地域包括支援センター（中央・北部・川沿い地区を担当）", "チイキホウカツシエンセンター", {
    takes: "65歳以上の方とそのご家族の、介護・健康・見守りについての相談",
    state: {
      code: "busy",
      expectedWait: "初回まで2週間ほど",
      reason: null,
      until: null,
      checkedAt: SENT,
      checkedBy: null,
      isStale: true,
    },
  }),
  desk("kodomo", "こども家庭窓口", "コドモカテイマドグチ", { takes: "子どもと家庭の相談" }),
];

const place = (id: string, name: string) => ({ id, name });

export const referral = (id: string, more: Partial<ReferralItem> = {}): ReferralItem => ({
  id,
  number: `T-2026-${id.padStart(4, "0")}`,
  kind: "assistance_request",
  urgency: "C",
  status: "sent",
  from: place("kurashi", "くらし相談窓口"),
  to: place("seikatsu", "生活サポート窓口"),
  isOutside: false,
  subject: { name: "見本 花子", kana: "ミホン ハナコ" },
  accountable: null,
  next: { desk: place("seikatsu", "生活サポート窓口"), staff: place("tantou", "見本 次郎") },
  dueAt: "2026-11-25T08:00:00Z",
  rung: 0,
  hold: null,
  sentAt: SENT,
  openedAt: SENT,
  endedAt: null,
  version: 1,
  worker: null,
  actions: [],
  ...more,
});

export const referrals: readonly ReferralItem[] = [
  referral("1", { urgency: "A", rung: 2, dueAt: "2026-11-19T08:00:00Z" }),
  referral("2", { urgency: "B", status: "accepted" }),
  referral("3", { status: "on_hold", hold: { code: "hospitalised", resumeOn: "2099-01-05" } }),
  referral("4", {
    status: "completed",
    endedAt: SENT,
    urgency: "D",
    to: place("houkatsu", "地域包括支援センター（中央・北部・川沿い地区を担当）"),
  }),
];

const step = (verb: ReferralStep["verb"], at: string, more: Partial<ReferralStep> = {}): ReferralStep => ({
  verb,
  at,
  by: place("tantou", "見本 次郎"),
  desk: place("seikatsu", "生活サポート窓口"),
  to: null,
  code: null,
  note: null,
  whom: null,
  ...more,
});

export const steps: readonly ReferralStep[] = [
  step("send", SENT, { by: place("moto", "見本 一郎"), desk: place("kurashi", "くらし相談窓口") }),
  step("open", "2026-11-20T01:40:00Z"),
  step("acknowledge", "2026-11-20T02:05:00Z", { whom: "くらし相談窓口の見本 一郎さんに電話で確認" }),
  step("inquire", "2026-11-20T04:00:00Z", { note: "滞納は何か月分ですか。\n大家さんの連絡先はわかりますか。" }),
];
