/**
 * The words of the field as codes. Each list is code → 画面の言葉: the web app, the documents and the refusals
 * all read the same table, so a word changes in one place. No import here: the browser loads this file without zod.
 */
export * from "./conference-codes.ts";
export * from "./desk-codes.ts";
export * from "./desk-time-codes.ts";
export * from "./guest-codes.ts";
export * from "./hand-off-codes.ts";
export * from "./lead-codes.ts";
export * from "./notice-codes.ts";
export * from "./questionnaire-codes.ts";

/** The six information categories of consent and sight (from the 困窮 rules on personal data). */
export const categories = {
  identity_contact: "属性・連絡先",
  health_disability: "健康・障害",
  work_school: "就労・通学",
  income_assets_debts: "収入・資産・債務",
  welfare_use: "福祉制度利用",
  life_history: "生活歴その他",
} as const;
export type Category = keyof typeof categories;

/** How a consent was given (CL-18). */
export const consentMethods = { written: "書面", oral: "口頭", electronic: "電磁的" } as const;
export type ConsentMethod = keyof typeof consentMethods;

/** Who gave the consent (domain: ConsentRecord.giver). An abusing parent's consent is never required (docs/RULINGS.md 12). */
export const consentGivers = {
  self: "本人",
  legal_guardian: "法定代理人（成年後見人など）",
  parental: "親権者",
} as const;
export type ConsentGiver = keyof typeof consentGivers;

/** 個別支援 and 地域支援 are two tracks from the first migration (docs/RULINGS.md 25). */
export const caseTracks = { individual: "個別支援", community: "地域支援" } as const;
export type CaseTrack = keyof typeof caseTracks;

/** Permission roles; the 役職 (主査・係長…) is a word apart (docs/RULINGS.md 23). */
export const roles = {
  desk_worker: "相談員",
  supervisor: "係長・主任",
  coordinator: "多機関協働コーディネーター",
  manager: "管理者",
  system_administrator: "システム管理者",
  privacy_officer: "個人情報担当",
} as const;
export type Role = keyof typeof roles;

/** 続柄: what the other person is to 本人. */
export const relations = {
  spouse: "配偶者",
  partner: "内縁・パートナー",
  parent: "父母",
  child: "子",
  sibling: "きょうだい",
  grandparent: "祖父母",
  grandchild: "孫",
  relative: "その他の親族",
  cohabitant: "同居人",
  other: "その他",
} as const;
export type Relation = keyof typeof relations;

/** 対応方法 (CL-05). */
export const contactMethods = {
  phone: "電話",
  office: "来所",
  visit: "訪問",
  accompaniment: "同行",
  message: "メール・フォーム",
  online: "オンライン",
  meeting: "会議",
  agency: "関係機関連絡",
  letter: "手紙・投函",
  other: "その他",
} as const;
export type ContactMethod = keyof typeof contactMethods;

/** The four parts of a 支援経過記録, kept apart so that a disclosure copy can be cut (答申; docs/RULINGS.md 18). */
export const partKinds = {
  fact: "事実",
  statement: "本人の発言",
  third_party: "第三者からの情報",
  opinion: "所見",
} as const;
export type PartKind = keyof typeof partKinds;

/** Who learns of a record beside the desk that wrote it. */
export const recordAudiences = {
  shared: "ケースを見られる窓口（情報の種類ごとに）",
  pointer: "記録があることだけ",
  own: "自分の窓口だけ",
} as const;
export type RecordAudience = keyof typeof recordAudiences;

/** What a notice can be about. Its words never carry a name (docs/adr/0004). */
export const noticeTopics = {
  referral_sent: "つなぎが届きました",
  referral_acknowledged: "つなぎが受領されました",
  referral_accepted: "つなぎが受け入れられました",
  referral_recalled: "つなぎ元が、未開封のつなぎを取り戻しました",
  referral_inquired: "つなぎについて照会がありました",
  referral_answered: "照会に答えがありました",
  referral_sent_back: "情報が足りず、つなぎが戻りました",
  referral_resubmitted: "情報を加えて、つなぎが送り直されました",
  referral_declined: "つなぎは受け入れられませんでした",
  referral_advised: "調整役から、別の窓口の提案がありました",
  referral_redirected: "つなぎ元が、別の窓口へつなぎ直しました",
  referral_reassigned: "つなぎの担当になりました",
  referral_contacted: "本人への初回接触がありました",
  referral_begun: "支援が始まりました",
  referral_updated: "途中の経過が届きました",
  referral_held: "つなぎが保留になりました",
  referral_resumed: "保留のつなぎが再開しました",
  referral_reported: "つなぎの結果が届きました",
  referral_confirmed: "結果が確かめられ、つなぎが完了しました",
  referral_contested: "結果について、続けてほしいと返事がありました",
  referral_cancelled: "つなぎが取下げられました",
  referral_misdirected: "誤送付として記録されました",
  referral_said: "つなぎに連絡があります",
  referral_relieved: "不在の担当者の番を引き継ぎました",
  referral_due: "つなぎの期限が過ぎています（担当者へ）",
  referral_overdue: "期限が過ぎたつなぎがあります",
  referral_watched: "調整が必要なつなぎがあります",
  referral_returned: "提供の根拠が終わり、未開封のつなぎが戻りました",
  referral_basis_ended: "つなぎの提供の根拠が終わりました",
  referral_basis_expiring: "つなぎの提供の根拠が、まもなく終わります",
  referral_stopped: "提供の根拠が終わり、受け手はつなぎを終えました",
  referral_continued: "受け手が、自分の根拠で支援を続けます",
  incident_opened: "誤送付の記録が届きました。速報と確報の期限があります",
  incident_overdue: "誤送付の速報・確報の期限が過ぎています",
  basis_requested: "同意によらない提供の承認を求められています",
  basis_decided: "同意によらない提供の承認について、答えが出ました",
  basis_overdue: "事後承認の期限が過ぎています",
  conference_convened: "会議の開催通知が届きました",
  conference_revised: "会議の日時・場所などが変わりました",
  conference_called_off: "会議が中止になりました",
  task_assigned: "会議で決まった対応事項の担当になりました",
  information_requested: "会議の事務局から照会が届きました。回答の期限があります",
  information_answered: "照会に回答がありました",
  decision_released: "会議で決まったことが、この窓口に開示されました",
  decision_withdrawn: "会議からの開示が取り下げられました",
  dates_asked: "会議の日程を聞かれています",
  conference_soon: "まもなく会議があります",
  opinion_due: "書面開催の回答の期限が近づいています",
  sheet_due: "準備シートの提出期限が近づいています",
  conference_record_due: "議事録の期限です",
  morning_digest: "朝のまとめ",
} as const;
export type NoticeTopic = keyof typeof noticeTopics;
