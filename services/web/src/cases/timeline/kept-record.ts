import { newRecordForm, type RecordForm } from "./record-form.ts";

/** A correction is kept apart from a new record: one must never become the other. */
const placeOf = (caseId: string, correctsId: string | undefined) =>
  `tsunagi.draft.record.${caseId}.${correctsId ?? "new"}`;

/** Whether something was begun here and not finished. */
export const hasKeptRecord = (caseId: string): boolean => sessionStorage.getItem(placeOf(caseId, undefined)) !== null;

/** What was typed here before a reload or a refusal. It lives as long as the tab and ends at sign-out. */
export function keptRecord(caseId: string, correctsId: string | undefined, now: Date): RecordForm {
  const text = sessionStorage.getItem(placeOf(caseId, correctsId));
  const kept = text ? (JSON.parse(text) as RecordForm) : {};
  return { ...newRecordForm(now), ...kept, correctsId };
}

/** Whether throwing it away would lose something that somebody wrote. */
export const hasWords = ({ parts }: RecordForm): boolean => parts.some(({ body }) => body.trim() !== "");

/** Keeps what has words in it: an empty form is not worth coming back to. */
export function keepRecord(caseId: string, form: RecordForm): void {
  if (hasWords(form)) sessionStorage.setItem(placeOf(caseId, form.correctsId), JSON.stringify(form));
  else dropRecord(caseId, form.correctsId);
}

export function dropRecord(caseId: string, correctsId: string | undefined): void {
  sessionStorage.removeItem(placeOf(caseId, correctsId));
}
