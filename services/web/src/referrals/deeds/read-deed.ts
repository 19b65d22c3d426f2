import { calendarDate, instantAt, isCalendarDate, parseWareki, tokyoDate, tokyoTime } from "@tsunagi/japan";
import type { Referral } from "../../api/types.ts";
import { shortDateWords } from "../../words/calendar.ts";
import type { DeedField, Values } from "./deed.ts";

export type DeedErrors = Readonly<Record<string, string>>;

/** The day and the time of a moment are two boxes. */
export const dayOfMoment = (name: string) => `${name}.day`;
export const timeOfMoment = (name: string) => `${name}.time`;

/** What stands in the form before anybody has typed: now, myself, and what was handed over already. */
export const startOf = (referral: Referral, staffId: string, now: Date): Values => ({
  [dayOfMoment("at")]: shortDateWords(tokyoDate(now)),
  [timeOfMoment("at")]: tokyoTime(now),
  workerId: staffId,
  accompanied: false,
  categories: referral.categories,
});

type Read = { readonly value: unknown } | { readonly error: string };

/** The body for the API, or what is missing and the way out. */
export function readDeed(
  fields: readonly DeedField[],
  values: Values,
  now: Date,
): { body: Record<string, unknown> } | { errors: DeedErrors } {
  const errors: Record<string, string> = {};
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    const read = readField(field, values, now);
    if ("error" in read) errors[field.name] = read.error;
    else if (read.value !== undefined) body[field.name] = read.value;
  }
  return Object.keys(errors).length > 0 ? { errors } : { body };
}

function readField(field: DeedField, values: Values, now: Date): Read {
  const { kind, name } = field;
  if (kind === "tick") return { value: values[name] === true };
  if (kind === "moment") return momentOf(name, values, now);
  if (kind === "categories") return { value: values[name] };
  const typed = String(values[name] ?? "").trim();
  // A code that the form no longer offers is no answer.
  const isGone = "options" in field && !(typed in field.options);
  if (!typed || isGone) return field.required ? { error: lacking(field) } : { value: undefined };
  return kind === "day" ? dayIn(typed, now) : textIn(field, typed);
}

const lacking = ({ label, kind }: DeedField): string =>
  kind === "preview"
    ? "だれに何が見えるかを確かめています。上に出たら、もう一度押してください。"
    : `${label}を${CHOSEN.includes(kind) ? "選んでください" : "書いてください"}。`;

function textIn(field: DeedField, typed: string): Read {
  if ("max" in field && typed.length > field.max) return { error: `${field.max.toLocaleString()}字までです。` };
  return { value: field.name === "onBehalf" ? { whom: typed } : typed };
}

const CHOSEN: readonly DeedField["kind"][] = ["codes", "select", "staff", "desk"];

function dayIn(typed: string, now: Date): Read {
  const read = parseWareki(typed, { today: tokyoDate(now) });
  return "problem" in read ? { error: read.problem } : { value: read.date };
}

function momentOf(name: string, values: Values, now: Date): Read {
  const day = parseWareki(String(values[dayOfMoment(name)] ?? ""), { today: tokyoDate(now) });
  const time = String(values[timeOfMoment(name)] ?? "");
  if ("problem" in day || !isCalendarDate(day.date)) {
    return { error: "problem" in day && values[dayOfMoment(name)] ? day.problem : "日付を入れてください。" };
  }
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return { error: "時刻を 14:30 のように入れてください。" };
  return { value: instantAt(calendarDate(day.date), time).toISOString() };
}
