import { parseWareki, tokyoDate } from "@tsunagi/japan";
import type { NewException } from "../../../api/types.ts";

/** What is typed about one day. */
export interface ExceptionForm {
  date: string;
  kind: "closed" | "hours" | undefined;
  opens: string;
  closes: string;
  reason: string;
}

export const emptyException: ExceptionForm = { date: "", kind: undefined, opens: "", closes: "", reason: "" };

export const exceptionKinds = { closed: "その日は閉める", hours: "その日だけ時間を変える" } as const;

export type ExceptionErrors = Partial<Record<"date" | "kind" | "times" | "reason", string>>;

/** The body for the API, or what is missing and the way out. */
export function readException(form: ExceptionForm, now: Date): { body: NewException } | { errors: ExceptionErrors } {
  const day = form.date.trim() ? parseWareki(form.date, { today: tokyoDate(now) }) : undefined;
  const { kind, opens, closes } = form;
  const reason = form.reason.trim();
  const errors: ExceptionErrors = {
    ...(!day && { date: "日付を入れてください（例：R8.12.24）。" }),
    ...(day && "problem" in day && { date: day.problem }),
    ...(day && "date" in day && day.date < tokyoDate(now) && { date: "今日か、これからの日を入れてください。" }),
    ...(!kind && { kind: "閉めるか、時間を変えるかを選んでください。" }),
    ...(kind === "hours" && !(opens && closes) && { times: "開く時刻と閉まる時刻を入れてください。" }),
    ...(kind === "hours" &&
      opens &&
      closes &&
      closes <= opens && { times: "閉まる時刻は、開く時刻より後にしてください。" }),
    ...(!reason && { reason: "理由を入れてください（例：職員研修）。" }),
  };
  if (!day || "problem" in day || Object.keys(errors).length > 0) return { errors };
  return { body: { date: day.date, hours: kind === "hours" ? [{ opens, closes }] : [], reason } };
}
