import type { DateMark } from "@tsunagi/contracts/codes";
import type { DateAnswer, DateQuestion } from "../../api/types.ts";

/** What somebody answers, as far as they have. */
export interface AnswerForm {
  marks: Readonly<Record<string, DateMark | undefined>>;
  remark: string;
}

export const answered = ({ options, remark }: DateQuestion): AnswerForm => ({
  marks: Object.fromEntries(options.map(({ id, mark }) => [id, mark ?? undefined])),
  remark: remark ?? "",
});

/** Whether both say the same of each candidate. */
export const isSameAnswer = (one: AnswerForm, other: AnswerForm): boolean =>
  one.remark === other.remark &&
  [...new Set([...Object.keys(one.marks), ...Object.keys(other.marks)])].every(
    (id) => one.marks[id] === other.marks[id],
  );

export const MOST_LETTERS = 200;

/** The body for the API, or the candidates that are not answered yet. */
export function readAnswer(
  { marks, remark }: AnswerForm,
  { options }: DateQuestion,
): { body: DateAnswer } | { missing: readonly string[] } {
  const missing = options.filter(({ id }) => !marks[id]).map(({ id }) => id);
  if (missing.length > 0) return { missing };
  const said = options.map(({ id }) => ({ optionId: id, mark: marks[id] as DateMark }));
  return { body: { marks: said, ...(remark.trim() && { remark: remark.trim() }) } };
}
