import { type LimitedDuty, type Limits, type ReferralStatus, townLimits, type Urgency } from "@tsunagi/contracts";
import {
  addDays,
  addOpenMinutes,
  endOfOpenDay,
  instantAt,
  type OpeningRule,
  openMinutesBetween,
  tokyoDate,
} from "@tsunagi/japan";

/**
 * What somebody owes next: the receiving desk the first three (a desk may have limits of its own for them), the sender a
 * supplement and the confirmation, the worker the beginning and the report, whoever is asked the next rung of a ladder.
 */
export type Owed = LimitedDuty | "supplement" | "beginning" | "confirmation" | "report" | "next_rung";

export type { Limits } from "@tsunagi/contracts";

/** A desk's door, and the door of the desk that answers while it is closed. */
export interface Doors {
  readonly own: OpeningRule;
  readonly fallback: OpeningRule | undefined;
}

const MINUTE = 60_000;
/** What comes back from a pause leaves at least this much time. */
const LEAST_AFTER_PAUSE = 60;
const LADDER_MINUTES = 30;

/** 緊急A on the wall clock (docs/GLOSSARY.md): minutes, or until the end of a day from today on. */
type Urgent = { readonly minutes: number } | { readonly calendarDays: number };
const URGENT: Readonly<Record<Exclude<Owed, "beginning">, Urgent>> = {
  acknowledgement: { minutes: townLimits.A.acknowledgement },
  answer: { minutes: townLimits.A.answer },
  contact: { calendarDays: 0 },
  supplement: { minutes: 60 },
  confirmation: { calendarDays: 1 },
  report: { calendarDays: 30 },
  next_rung: { minutes: LADDER_MINUTES },
};

/** In opening days: by the end of the n-th day that the desk is open. */
type InDays = Exclude<Owed, "report">;
const always = { beginning: 3, confirmation: 3 };
const DAYS: Readonly<Record<Exclude<Urgency, "A">, Readonly<Record<InDays, number>>>> = {
  B: { ...townLimits.B, ...always, supplement: 1, next_rung: 1 },
  C: { ...townLimits.C, ...always, supplement: 2, next_rung: 2 },
  D: { ...townLimits.D, ...always, supplement: 3, next_rung: 2 },
};
const REPORT_DAYS = 30;

/**
 * Until when something is owed, counted from `from` (docs/RULINGS.md 3). A desk that opens twice a month never makes a
 * clock sleep for weeks: the earlier of its own time and its fallback's counts. Where no door is known to open again,
 * calendar days count.
 * @param limits the desk's own, for what a receiving desk owes
 */
export function dueAt(owed: Owed, urgency: Urgency, doors: Doors, from: Date, limits?: Limits): Date {
  if (owed === "report") return endOfDay(from, REPORT_DAYS);
  if (urgency === "A") return urgentDue(owed, doors, from, limits);
  return endOfDays(doors, from, limited(limits, urgency, owed) ?? DAYS[urgency][owed]);
}

/**
 * When a ladder that nobody answers climbs from its `rung`-th step on. Every step counts from the moment at which the
 * time was missed, so that a late sweep makes none of them later.
 */
export function rungDue(rung: 1 | 2 | 3, urgency: Urgency, missedAt: Date, doors: Doors): Date {
  if (urgency === "A") return new Date(missedAt.getTime() + rung * LADDER_MINUTES * MINUTE);
  let due = missedAt;
  for (let step = 1; step <= rung; step++) due = endOfDays(doors, due, DAYS[urgency].next_rung);
  return due;
}

/**
 * How many whole minutes are left when a clock stops: of the wall clock for A, of the doors' open time for B–D. Where
 * both doors count, the one that is open longer until then; where none opens week by week, the wall clock's.
 */
export function remaining(doors: Doors, urgency: Urgency, from: Date, due: Date): number {
  const left = Math.max(0, Math.floor((due.getTime() - from.getTime()) / MINUTE));
  if (urgency === "A") return left;
  const lasting = lastingOf(doors);
  if (lasting.length === 0) return left;
  // Down to the minute: rounded up, the last one would lie behind the closing time and be the next day's.
  return Math.floor(Math.max(...lasting.map((rule) => openMinutesBetween(rule, from, due))));
}

/** The inverse of `remaining`: until when what was left lasts, counted from `from`; never less than an hour. */
export function dueAfter(doors: Doors, urgency: Urgency, from: Date, minutes: number): Date {
  const left = Math.max(LEAST_AFTER_PAUSE, minutes);
  const wall = new Date(from.getTime() + left * MINUTE);
  if (urgency === "A") return wall;
  return earliest(lastingOf(doors).map((rule) => addOpenMinutes(rule, from, left))) ?? wall;
}

/** What the receiving side owes in this state. */
export const owedIn = (status: ReferralStatus): Owed => {
  if (status === "sent") return "acknowledgement";
  if (status === "acknowledged" || status === "inquiring") return "answer";
  if (status === "contacted") return "beginning";
  return status === "accepted" ? "contact" : "report";
};

function urgentDue(owed: InDays, doors: Doors, from: Date, limits: Limits | undefined): Date {
  if (owed === "beginning") return endOfDays(doors, from, always.beginning);
  const minutes = limited(limits, "A", owed);
  const limit = minutes === undefined ? URGENT[owed] : { minutes };
  if ("calendarDays" in limit) return endOfDay(from, limit.calendarDays);
  return new Date(from.getTime() + limit.minutes * MINUTE);
}

const limited = (limits: Limits | undefined, urgency: Urgency, owed: Owed): number | undefined =>
  (limits?.[urgency] as Partial<Record<Owed, number>> | undefined)?.[owed];

const endOfDays = (doors: Doors, from: Date, days: number): Date =>
  earliest(rulesOf(doors).map((rule) => endOfOpenDay(rule, from, days))) ?? endOfDay(from, days);

const rulesOf = ({ own, fallback }: Doors): OpeningRule[] => (fallback ? [own, fallback] : [own]);

/** Doors that open week by week; one with a few dates only would run out of minutes. */
const lastingOf = (doors: Doors): OpeningRule[] => rulesOf(doors).filter(({ hours }) => hours.length > 0);

function earliest(dates: readonly (Date | undefined)[]): Date | undefined {
  const known = dates.filter((date) => date !== undefined).map(Number);
  return known.length > 0 ? new Date(Math.min(...known)) : undefined;
}

const endOfDay = (from: Date, days: number): Date => instantAt(addDays(tokyoDate(from), days + 1), "00:00");
