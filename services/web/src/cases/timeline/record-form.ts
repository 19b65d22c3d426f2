import type { Category, ContactMethod, PartKind, RecordAudience } from "@tsunagi/contracts/codes";
import { calendarDate, instantAt, isCalendarDate, parseWareki, tokyoDate, tokyoTime } from "@tsunagi/japan";
import type { NewRecord } from "../../api/types.ts";
import { shortDateWords } from "../../words/calendar.ts";

/** One part as it is typed. `key` tells the parts of one form apart while they come and go. */
export interface PartForm {
  key: number;
  kind: PartKind;
  category: Category | undefined;
  body: string;
  source: string;
}

/** What is typed into the form of a record. */
export interface RecordForm {
  method: ContactMethod | undefined;
  day: string;
  time: string;
  counterpart: string;
  minutes: string;
  audience: RecordAudience;
  parts: PartForm[];
  correctsId: string | undefined;
}

export const newPart = (key: number, kind: PartKind = "fact"): PartForm => ({
  key,
  kind,
  category: undefined,
  body: "",
  source: "",
});

/** An empty form at this moment: most records are written right after the talk. */
export const newRecordForm = (now: Date): RecordForm => ({
  method: undefined,
  day: shortDateWords(tokyoDate(now)),
  time: tokyoTime(now),
  counterpart: "",
  minutes: "",
  audience: "shared",
  parts: [newPart(1)],
  correctsId: undefined,
});

export type RecordErrors = Partial<Record<"method" | "day" | "time" | "minutes", string>> & {
  /** By the key of the part. */
  parts: Record<number, Partial<Record<"category" | "body" | "source", string>>>;
};

/** The body for the API, or what is missing and the way out. */
export function readRecord(form: RecordForm, now: Date): { body: NewRecord } | { errors: RecordErrors } {
  const day = parseWareki(form.day, { today: tokyoDate(now) });
  const minutes = form.minutes.trim() ? Number(form.minutes.normalize("NFKC").trim()) : undefined;
  const errors: RecordErrors = {
    ...(!form.method && { method: "方法を選んでください。" }),
    ...("problem" in day && { day: form.day.trim() ? day.problem : "日付を入れてください。" }),
    ...(!/^([01]\d|2[0-3]):[0-5]\d$/.test(form.time) && { time: "時刻を 14:30 のように入れてください。" }),
    ...(minutes !== undefined &&
      !(Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440) && {
        minutes: "1から1440の数字で入れてください。",
      }),
    parts: partErrors(form.parts),
  };
  const { parts: wrongParts, ...wrong } = errors;
  const wrongAnywhere = Object.keys(wrong).length > 0 || Object.keys(wrongParts).length > 0;
  if (wrongAnywhere || !form.method || "problem" in day || !isCalendarDate(day.date)) return { errors };
  const { method, audience, correctsId, counterpart } = form;
  return {
    body: {
      occurredAt: instantAt(calendarDate(day.date), form.time).toISOString(),
      method,
      audience,
      ...(counterpart.trim() && { counterpart: counterpart.trim() }),
      ...(minutes !== undefined && { minutes }),
      ...(correctsId && { correctsId }),
      parts: form.parts.map(partBody),
    },
  };
}

function partErrors(parts: readonly PartForm[]): RecordErrors["parts"] {
  const wrong = parts.map(({ key, kind, category, body, source }) => [
    key,
    {
      ...(!category && { category: "情報の種類を選んでください。" }),
      ...(!body.trim() && { body: "内容を書いてください。" }),
      ...(kind === "third_party" && !source.trim() && { source: "だれから聞いたかを入れてください。" }),
    },
  ]);
  return Object.fromEntries(wrong.filter(([, fields]) => Object.keys(fields as object).length > 0));
}

function partBody({ kind, category, body, source }: PartForm): NewRecord["parts"][number] {
  const said = kind === "third_party" ? { source: source.trim() } : {};
  return { kind, category: category as Category, body: body.trim(), ...said };
}
