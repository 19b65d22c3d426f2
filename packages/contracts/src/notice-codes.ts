/** The words of notices: what they are grouped by in a person's wishes, and what became of a mail. No zod here. */

/** What somebody may wish to be told of by mail. */
export const noticeGroups = {
  arrived: "つなぎが届いた",
  answers: "答え・照会",
  overdue: "期限切れ",
  results: "結果",
  grounds: "根拠・同意",
  assignment: "担当",
  conferences: "会議",
} as const;
export type NoticeGroup = keyof typeof noticeGroups;

/** What became of a mail. What was not sent is never called sent. */
export const sendingStates = {
  waiting: "送信を待っています",
  sent: "メールを送りました",
  failed: "メールを送れませんでした",
  not_configured: "送っていません（メールの設定がありません）",
  held_for_digest: "朝のまとめで送ります",
  not_needed: "送る前に読まれたので、送っていません",
} as const;
export type SendingState = keyof typeof sendingStates;

/** What a person's calendar of due times holds. */
export const calendarContents = { own: "自分の番のつなぎ", desk: "窓口のつなぎすべて" } as const;
export type CalendarContents = keyof typeof calendarContents;
