import { type Agreement, type QuestionnaireStatement, questionnaireStatements } from "@tsunagi/contracts/codes";
import type { Questionnaire, WrittenQuestionnaire } from "../../../api/types.ts";

export interface SignFields {
  readonly answers: Partial<Record<QuestionnaireStatement, Agreement>>;
  readonly note: string;
}

export const STATEMENTS = Object.entries(questionnaireStatements) as [QuestionnaireStatement, string][];

/** What was written last, to be put right. */
export const writtenOn = ({ answers, note }: Questionnaire): SignFields => ({
  answers: answers ?? {},
  note: note ?? "",
});

/** The body of the request, or what has no answer yet. */
export function readSigned({
  answers,
  note,
}: SignFields): { readonly body: WrittenQuestionnaire } | { readonly missing: readonly QuestionnaireStatement[] } {
  const missing = STATEMENTS.map(([statement]) => statement).filter((statement) => !answers[statement]);
  if (missing.length > 0) return { missing };
  const text = note.trim();
  return { body: { answers: answers as WrittenQuestionnaire["answers"], ...(text && { note: text }) } };
}
