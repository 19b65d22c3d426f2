import type { FilledSheet, PreparationSheet } from "../../../api/types.ts";

/** The four questions of a sheet, and how much there is room for. */
export const QUESTIONS = [
  { name: "known", label: "把握している世帯像", max: 4_000 },
  { name: "doing", label: "現在の取り組み状況", max: 4_000 },
  { name: "wanted", label: "関わってほしい支援機関", max: 2_000 },
  { name: "asks", label: "ほかの部署へお願いしたいこと", max: 2_000 },
] as const;

export type Question = (typeof QUESTIONS)[number]["name"];

/** What is typed into a sheet. */
export type Answers = Readonly<Record<Question, string>>;

export const answersOf = ({ known, doing, wanted, asks }: PreparationSheet): Answers => ({
  known: known ?? "",
  doing: doing ?? "",
  wanted: wanted ?? "",
  asks: asks ?? "",
});

export const isSame = (one: Answers, other: Answers): boolean =>
  QUESTIONS.every(({ name }) => one[name].trim() === other[name].trim());

/** What is wrong with the words, if anything. An empty sheet would count as one that was written. */
export function wrongAnswers(answers: Answers): Partial<Record<Question, string>> {
  if (QUESTIONS.every(({ name }) => !answers[name].trim()))
    return { known: "どれか一つは書いてください（例：これまで関わりはありません）。" };
  const tooLong = QUESTIONS.filter(({ name, max }) => answers[name].trim().length > max);
  return Object.fromEntries(tooLong.map(({ name, max }) => [name, `${max.toLocaleString()}字までです。`]));
}

export const bodyOf = (answers: Answers): FilledSheet =>
  Object.fromEntries(QUESTIONS.map(({ name }) => [name, answers[name].trim()]).filter(([, words]) => words));

/** One's own comes first; the others keep their order. */
export const ownFirst = (sheets: readonly PreparationSheet[], deskId: string): PreparationSheet[] => [
  ...sheets.filter(({ desk }) => desk.id === deskId),
  ...sheets.filter(({ desk }) => desk.id !== deskId),
];

/** 全3枚のうち、まだ1枚が書かれていません. */
export function missingWords(sheets: readonly PreparationSheet[]): string {
  const missing = missingOf(sheets);
  if (sheets.length === 0) return "まだありません";
  return missing === 0
    ? `全${sheets.length}枚がそろいました`
    : `全${sheets.length}枚のうち、まだ${missing}枚が書かれていません`;
}

export const missingOf = (sheets: readonly PreparationSheet[]): number =>
  sheets.filter(({ writtenBy }) => writtenBy === null).length;
