import type { ReferralStatus, Urgency } from "@tsunagi/contracts";
import { addDays, endOfOpenDay, instantAt, type OpeningRule, tokyoDate } from "@tsunagi/japan";

/** What the receiving side owes next. */
export type Owed = "acknowledgement" | "answer" | "contact";

/** A desk's door, and the door of the desk that answers while it is closed. */
export interface Doors {
  readonly own: OpeningRule;
  readonly fallback: OpeningRule | undefined;
}

const MINUTE = 60_000;

/** 緊急A on the wall clock (docs/GLOSSARY.md): minutes, or until the end of the day. */
const URGENT: Readonly<Record<Owed, number | "today">> = { acknowledgement: 30, answer: 120, contact: "today" };

/** B–D in opening days of the receiving desk: by the end of the n-th day that it is open. */
const DAYS: Readonly<Record<Exclude<Urgency, "A">, Readonly<Record<Owed, number>>>> = {
  B: { acknowledgement: 0, answer: 1, contact: 3 },
  C: { acknowledgement: 1, answer: 3, contact: 7 },
  D: { acknowledgement: 2, answer: 5, contact: 14 },
};

/**
 * Until when the receiving desk owes something, counted from `from` (docs/RULINGS.md 3).
 * A desk that opens twice a month never makes a clock sleep for weeks: the earlier of its own time and its fallback's
 * counts. Where no door is known to open again, calendar days count.
 */
export function dueAt(owed: Owed, urgency: Urgency, doors: Doors, from: Date): Date {
  if (urgency === "A") return urgentDue(URGENT[owed], from);
  const days = DAYS[urgency][owed];
  const candidates = [doors.own, doors.fallback]
    .map((rule) => rule && endOfOpenDay(rule, from, days))
    .filter((due) => due !== undefined)
    .map(Number);
  return candidates.length > 0 ? new Date(Math.min(...candidates)) : endOfDay(from, days);
}

const urgentDue = (limit: number | "today", from: Date): Date =>
  limit === "today" ? endOfDay(from, 0) : new Date(from.getTime() + limit * MINUTE);

/** What the receiving side owes in this state. */
export const owedIn = (status: ReferralStatus): Owed => {
  if (status === "sent") return "acknowledgement";
  return status === "acknowledged" ? "answer" : "contact";
};

const endOfDay = (from: Date, days: number): Date => instantAt(addDays(tokyoDate(from), days + 1), "00:00");
