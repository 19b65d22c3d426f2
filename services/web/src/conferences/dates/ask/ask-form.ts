import { type CalendarDate, calendarDate, instantAt, parseWareki, tokyoDate } from "@tsunagi/japan";
import type { AgendaItem, NewDatePoll } from "../../../api/types.ts";

/** One candidate as it is typed. */
export interface TypedOption {
  day: string;
  from: string;
  until: string;
}

/** Somebody who is to be asked. */
export interface Asked {
  readonly staffId: string;
  readonly deskId: string;
  readonly name: string;
  readonly desk: string;
}

export interface AskForm {
  options: readonly TypedOption[];
  answerBy: string;
  /** Who sits there and is not asked, by their keys; and who is asked besides. */
  off: readonly string[];
  more: readonly Asked[];
}

export const MOST_OPTIONS = 8;
export const emptyAsk: AskForm = { options: [{ day: "", from: "", until: "" }], answerBy: "", off: [], more: [] };

/** A further candidate is most often at the same time of another day. */
export const oneMore = (options: readonly TypedOption[]): readonly TypedOption[] => {
  const { from = "", until = "" } = options.at(-1) ?? {};
  return [...options, { day: "", from, until }];
};

/** Those who sit at the items already, each once. */
export function seatedAt(items: readonly (AgendaItem | undefined)[]): Asked[] {
  const seats = items.flatMap((item) => item?.inside?.seats ?? []);
  const people = seats.map(({ staff, desk }) => ({
    staffId: staff.id,
    deskId: desk.id,
    name: staff.name,
    desk: desk.name,
  }));
  return [...new Map(people.map((one) => [keyOf(one), one])).values()];
}

/** Who is asked: those who sit there, also somebody who was given a place only now, but who was taken off; and the others. */
export const peopleOf = (seated: readonly Asked[], { off, more }: Pick<AskForm, "off" | "more">): Asked[] => {
  const there = new Set(seated.map(keyOf));
  return [...seated.filter((one) => !off.includes(keyOf(one))), ...more.filter((one) => !there.has(keyOf(one)))];
};

/** What has to be kept of the list, beside those who sit there by themselves. */
export function pickedFrom(seated: readonly Asked[], people: readonly Asked[]): Pick<AskForm, "off" | "more"> {
  const [there, asked] = [seated.map(keyOf), people.map(keyOf)];
  return {
    off: there.filter((key) => !asked.includes(key)),
    more: people.filter((one) => !there.includes(keyOf(one))),
  };
}

export const keyOf = ({ staffId, deskId }: Pick<Asked, "staffId" | "deskId">): string => `${deskId} ${staffId}`;

/** The day that was typed, where it is one. */
export function dayOf(text: string, now: Date): CalendarDate | undefined {
  const read = text.trim() ? parseWareki(text, { today: tokyoDate(now) }) : undefined;
  return read && "date" in read ? calendarDate(read.date) : undefined;
}

export type OptionErrors = Partial<Record<keyof TypedOption, string>>;
export interface AskErrors {
  readonly options: readonly OptionErrors[];
  readonly answerBy?: string | undefined;
  readonly people?: string | undefined;
}

const QUARTER = /^([01]\d|2[0-3]):(00|15|30|45)$/;
const GRID = "15分きざみで入れてください（例：13:30）。";

/** The body for the API, or what is missing and the way out. */
export function readAsk(
  { options, answerBy }: Pick<AskForm, "options" | "answerBy">,
  people: readonly Asked[],
  now: Date,
): { body: NewDatePoll } | { errors: AskErrors } {
  const days = options.map(({ day }) => dayOf(day, now));
  const until = dayOf(answerBy, now);
  const wrong = options.map((option, index) => errorsOf(option, days[index], now));
  const first = days.filter((day) => day !== undefined).sort()[0];
  const errors: AskErrors = {
    options: wrong,
    answerBy: answerByError(until, first, now),
    people: people.length === 0 ? "日程を聞く人を、一人以上加えてください。" : undefined,
  };
  if (wrong.some((one) => Object.keys(one).length > 0) || !until || errors.answerBy || errors.people) return { errors };
  const times = options.map(({ from, until: end }, index) => ({
    startsAt: instantAt(days[index] as CalendarDate, from).toISOString(),
    endsAt: instantAt(days[index] as CalendarDate, end).toISOString(),
  }));
  return {
    body: { options: times, answerBy: until, people: people.map(({ staffId, deskId }) => ({ staffId, deskId })) },
  };
}

function errorsOf({ from, until }: TypedOption, day: CalendarDate | undefined, now: Date): OptionErrors {
  return {
    ...(!day && { day: "日を入れてください（例：R8.12.24）。" }),
    ...(day && day < tokyoDate(now) && { day: "これからの日を入れてください。" }),
    ...(!QUARTER.test(from) && { from: GRID }),
    ...(!QUARTER.test(until) && { until: GRID }),
    ...(QUARTER.test(from) && QUARTER.test(until) && until <= from && { until: "始まりより後にしてください。" }),
  };
}

function answerByError(day: CalendarDate | undefined, first: CalendarDate | undefined, now: Date): string | undefined {
  if (!day) return "回答の期限を入れてください（例：R8.12.10）。";
  if (day < tokyoDate(now)) return "きょうか、これからの日にしてください。";
  return first && day > first ? "いちばん早い候補の日までにしてください。" : undefined;
}
