import type { ReceptionState } from "@tsunagi/contracts/codes";
import { calendarDate, parseWareki, tokyoDate } from "@tsunagi/japan";
import type { DeskCard, NewReceptionState } from "../../api/types.ts";
import { shortDateWords } from "../../words/calendar.ts";

/** What is typed about 受入状況. */
export interface StateForm {
  code: ReceptionState;
  expectedWait: string;
  reason: string;
  until: string;
}

export type StateErrors = Partial<Record<"expectedWait" | "reason" | "until", string>>;

export const stateFormOf = ({ code, expectedWait, reason, until }: DeskCard["state"]): StateForm => ({
  code,
  expectedWait: expectedWait ?? "",
  reason: reason ?? "",
  until: until ? shortDateWords(calendarDate(until)) : "",
});

/** The same once more: what confirms it. */
export const sameAgain = ({ code, expectedWait, reason, until }: DeskCard["state"]): NewReceptionState => ({
  code,
  ...(expectedWait && { expectedWait }),
  ...(reason && { reason }),
  ...(until && { until }),
});

/** The body for the API, or what is missing and the way out. */
export function readState(form: StateForm, now: Date): { body: NewReceptionState } | { errors: StateErrors } {
  const { code } = form;
  const expectedWait = form.expectedWait.trim();
  const reason = form.reason.trim();
  if (code === "open") return { body: { code } };
  if (code === "busy") {
    if (!expectedWait) return { errors: { expectedWait: "待つ目安を入れてください（例：訪問まで2週間ほど）。" } };
    return { body: { code, expectedWait } };
  }
  const until = form.until.trim() ? parseWareki(form.until, { today: tokyoDate(now) }) : undefined;
  const errors: StateErrors = {
    ...(!reason && { reason: "理由を入れてください（例：職員の欠員）。" }),
    ...(!until && { until: "いつまでかを入れてください。決まっていないときは、見直す日を入れます。" }),
    ...(until && "problem" in until && { until: until.problem }),
  };
  if (!until || "problem" in until || Object.keys(errors).length > 0) return { errors };
  return { body: { code, reason, until: until.date } };
}
