/** 事後アンケート: what everybody who came is asked. No import here: the browser loads this file without zod. */
export const questionnaireStatements = {
  purpose: "会議の目的が共有できた",
  parts: "役割分担がはっきりした",
  next: "次に何をするか分かった",
  ease: "話しやすかった",
  time: "時間は適切だった",
} as const;
export type QuestionnaireStatement = keyof typeof questionnaireStatements;

/** How far somebody agrees. */
export const agreements = {
  fully: "そう思う",
  mostly: "まあそう思う",
  neither: "どちらともいえない",
  hardly: "あまりそう思わない",
  not_at_all: "そう思わない",
} as const;
export type Agreement = keyof typeof agreements;

/** How the answers came: typed by the person themselves, or taken from the paper that lay on the table. */
export const questionnaireWays = { screen: "画面", paper: "紙" } as const;
export type QuestionnaireWay = keyof typeof questionnaireWays;
