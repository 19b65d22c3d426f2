/**
 * The words of joint conferences as codes. Kinds of conference are data of the town; these are what a kind is made of
 * (docs/RULINGS.md 17). No import here: the browser loads this file without zod.
 */

/** On what a kind of conference rests. */
export const conferenceBases = {
  SWA106_6: "社会福祉法106条の6",
  CONSENT: "本人の同意",
  LSA9: "生活困窮者自立支援法9条",
  PA27_3: "生活保護法27条の3",
  NONE: "個人情報を扱わない",
} as const;
export type ConferenceBasis = keyof typeof conferenceBases;

/** Who may know of what is said there. */
export const secrecies = {
  sealed: "非公開（守秘義務・選ばれた出席者だけ）",
  members: "出席者だけ",
  open: "庁内・関係機関の職員に公開",
} as const;
export type Secrecy = keyof typeof secrecies;

/** Whether a person's consent is needed before they are spoken of. */
export const consentRules = {
  not_needed: "本人の同意は要らない",
  needed: "本人の同意が要る",
  no_person: "個人を話し合わない",
} as const;
export type ConsentRule = keyof typeof consentRules;

/** How a conference takes place: 書面開催 and 事後報告 are normal ways. */
export const conferenceForms = { meeting: "参集", written: "書面開催", report: "事後報告" } as const;
export type ConferenceForm = keyof typeof conferenceForms;

/** What somebody answers at a sitting that is held in writing. */
export const opinionStances = {
  agree: "賛成",
  agree_with_remarks: "意見をつけて賛成",
  disagree: "反対",
  not_concerned: "関わりなし",
} as const;
export type OpinionStance = keyof typeof opinionStances;

export const conferenceStatuses = {
  draft: "準備中",
  announced: "開催通知ずみ",
  in_session: "開催中",
  closed: "終了",
  called_off: "中止",
} as const;
export type ConferenceStatus = keyof typeof conferenceStatuses;

/** Why a conference does not take place. */
export const callOffReasons = {
  nobody_free: "出席者がそろわない",
  settled: "会議の前に解決した",
  weather: "荒天・災害",
  other_day: "別の日に開く",
  other: "その他",
} as const;
export type CallOffReason = keyof typeof callOffReasons;

/** Why an item goes to the next sitting. */
export const postponeReasons = {
  no_time: "時間が足りなかった",
  not_there: "話し合いに要る人がそろわなかった",
  not_ready: "資料や確認が足りなかった",
  other: "その他",
} as const;
export type PostponeReason = keyof typeof postponeReasons;

export const agendaItemStatuses = {
  planned: "予定",
  running: "協議中",
  ended: "協議ずみ",
  postponed: "次回へ",
  closed: "終了",
} as const;
export type AgendaItemStatus = keyof typeof agendaItemStatuses;

/** What somebody sits there as. */
export const seatParts = {
  chair: "会長・議長",
  secretariat: "事務局",
  scribe: "書記",
  member: "構成員",
  proxy: "代理",
} as const;
export type SeatPart = keyof typeof seatParts;

/** Whether somebody who has a place came. Whoever sends another one is marked by giving that one a place. */
export const markedAttendances = { present: "出席", absent: "欠席", written: "書面" } as const;
export const attendances = { ...markedAttendances, proxy: "代理出席" } as const;
export type Attendance = keyof typeof attendances;

/** How the 守秘の確認 was given. */
export const pledgeWays = { screen: "画面", paper: "書面" } as const;
export type PledgeWay = keyof typeof pledgeWays;

/** Who writes the minutes: one scribe and a projector, or everybody (docs/RULINGS.md 19). */
export const writingModes = { scribe: "書記が書く", everybody: "出席者も書く" } as const;
export type WritingMode = keyof typeof writingModes;

/** The kinds of row in the minutes. */
export const minuteKinds = {
  information: "情報共有",
  issue: "論点",
  decision: "決定",
  shortage: "不足する資源",
} as const;
export type MinuteKind = keyof typeof minuteKinds;

/** A 議事録: what the 事務局 has put together, and what the chair has signed off. */
export const meetingRecordStatuses = { draft: "案", signed: "確定" } as const;
export type MeetingRecordStatus = keyof typeof meetingRecordStatuses;

/** A letter of the 事務局 that has a number. */
export const documentKinds = { notice: "開催通知", inquiry: "資料・情報提供依頼書" } as const;
export type DocumentKind = keyof typeof documentKinds;

/** What of an item is printed with a number. */
export const printedPapers = {
  agenda: "次第",
  attendance_sheet: "出席簿・守秘の確認",
  chronology: "家族年表",
  meeting_record: "議事録",
  document: "文書",
  handout_list: "配布資料の回収票",
  questionnaire: "事後アンケート用紙",
} as const;
export type PrintedPaper = keyof typeof printedPapers;

/** Who reads a row of the minutes. */
export const minuteAudiences = { roster: "出席者", desks: "選んだ機関だけ", host: "会長・事務局だけ" } as const;
export type MinuteAudience = keyof typeof minuteAudiences;

/** How far the search for a date is. */
export const datePollStatuses = { open: "回答を集めています", taken: "日を決めました", ended: "終わりました" } as const;
export type DatePollStatus = keyof typeof datePollStatuses;

/** What somebody says to a candidate. */
export const dateMarks = { yes: "○", maybe: "△", no: "×" } as const;
export type DateMark = keyof typeof dateMarks;

/** What a decision becomes. */
export const taskForms = { task: "対応事項", plan_line: "プランの役割", referral: "つなぎ" } as const;
export type TaskForm = keyof typeof taskForms;

export const taskStatuses = { todo: "これから", done: "すんだ", dropped: "取りやめ" } as const;
export type TaskStatus = keyof typeof taskStatuses;

/** 照会 to an agency that does not sit there (社会福祉法106条の6第3項). */
export const informationRequestStatuses = { asked: "回答待ち", answered: "回答ずみ", withdrawn: "取り下げ" } as const;
export type InformationRequestStatus = keyof typeof informationRequestStatuses;

/** Whether the agency that was asked knows this person or household. */
export const involvements = { involved: "関わりがある", none: "関わりはない" } as const;
export type Involvement = keyof typeof involvements;

/** 地域課題, by what is lacking. */
export const communityFields = {
  place: "居場所・つながり",
  housing: "住まい",
  transport: "移動・買い物",
  work: "働く・活動する",
  money: "お金・家計",
  health: "医療・こころ",
  care: "介護・子育て",
  watch: "見守り・声かけ",
  other: "その他",
} as const;
export type CommunityField = keyof typeof communityFields;

export const communityIssueStatuses = { raised: "これから", underway: "取り組んでいる", settled: "解決した" } as const;
export type CommunityIssueStatus = keyof typeof communityIssueStatuses;
