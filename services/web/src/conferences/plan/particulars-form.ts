import type { ConferenceForm } from "@tsunagi/contracts/codes";
import { calendarDate, instantAt, parseWareki, tokyoDate, tokyoTime } from "@tsunagi/japan";
import type { Conference, NewConference } from "../../api/types.ts";
import { shortDateWords } from "../../words/calendar.ts";

/** What is typed about a sitting: when it is, in Japan's time. */
export interface ParticularsForm {
  title: string;
  form: ConferenceForm | undefined;
  day: string;
  from: string;
  until: string;
  place: string;
}

export const emptyParticulars: ParticularsForm = {
  title: "",
  form: "meeting",
  day: "",
  from: "",
  until: "",
  place: "",
};

/** The form as it stands for a sitting that is planned already. */
export function particularsOf({ title, form, startsAt, endsAt, place }: Conference): ParticularsForm {
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  return {
    title,
    form,
    day: shortDateWords(tokyoDate(start)),
    from: tokyoTime(start),
    until: tokyoTime(end),
    place,
  };
}

export type ParticularsErrors = Partial<Record<keyof ParticularsForm, string>>;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The body for the API, or what is missing and the way out. */
export function readParticulars(
  typed: ParticularsForm,
  now: Date,
): { body: NewConference } | { errors: ParticularsErrors } {
  const day = typed.day.trim() ? parseWareki(typed.day, { today: tokyoDate(now) }) : undefined;
  const { form, from, until } = typed;
  const [title, place] = [typed.title.trim(), typed.place.trim()];
  const errors: ParticularsErrors = {
    ...(!title && { title: "会議の名前を書いてください（例：第12回 支援会議）。" }),
    ...(!form && { form: "開き方を選んでください。" }),
    ...(!day && { day: "日を入れてください（例：R8.12.24）。" }),
    ...(day && "problem" in day && { day: day.problem }),
    ...(!TIME.test(from) && { from: "始まりの時刻を入れてください。" }),
    ...untilError(from, until),
    ...(!place && { place: "場所を書いてください（例：市役所3階 会議室B）。" }),
  };
  if (!form || !day || "problem" in day || Object.keys(errors).length > 0) return { errors };
  const date = calendarDate(day.date);
  return {
    body: {
      title,
      form,
      startsAt: instantAt(date, from).toISOString(),
      endsAt: instantAt(date, until).toISOString(),
      place,
    },
  };
}

function untilError(from: string, until: string): ParticularsErrors {
  if (!TIME.test(until)) return { until: "終わりの時刻を入れてください。" };
  return TIME.test(from) && until <= from ? { until: "終わりの時刻を、始まりの時刻より後にしてください。" } : {};
}
