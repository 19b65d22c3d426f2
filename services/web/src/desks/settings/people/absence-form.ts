import type { AbsenceReason } from "@tsunagi/contracts/codes";
import { parseWareki, tokyoDate } from "@tsunagi/japan";
import type { NewAbsence } from "../../../api/types.ts";

/** What is typed about an absence. */
export interface AbsenceForm {
  staffId: string;
  from: string;
  until: string;
  deputyId: string;
  reason: AbsenceReason | undefined;
}

export type AbsenceErrors = Partial<Record<"from" | "until" | "reason", string>>;

/** The body for the API, or what is missing and the way out. Without a last day it is the first one alone. */
export function readAbsence(form: AbsenceForm, now: Date): { body: NewAbsence } | { errors: AbsenceErrors } {
  const read = (text: string) => (text.trim() ? parseWareki(text, { today: tokyoDate(now) }) : undefined);
  const from = read(form.from);
  const until = read(form.until) ?? from;
  const errors: AbsenceErrors = {
    ...(!from && { from: "いつからかを入れてください（例：R8.12.24）。" }),
    ...(from && "problem" in from && { from: from.problem }),
    ...(form.until.trim() && until && "problem" in until && { until: until.problem }),
    ...(isBefore(until, from) && { until: "始まりの日と同じか、後の日にしてください。" }),
    ...(!form.reason && { reason: "理由を選んでください。" }),
  };
  const { staffId, reason } = form;
  if (!from || "problem" in from || !until || "problem" in until || !reason || errors.until) return { errors };
  return { body: { staffId, from: from.date, until: until.date, deputyId: form.deputyId || null, reason } };
}

type Read = ReturnType<typeof parseWareki> | undefined;

const isBefore = (day: Read, other: Read): boolean =>
  day !== undefined && "date" in day && other !== undefined && "date" in other && day.date < other.date;
