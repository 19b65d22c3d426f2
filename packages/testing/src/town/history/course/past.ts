import type { Urgency } from "@tsunagi/contracts";
import type { CalendarDate } from "@tsunagi/japan";
import type { Calendar, Slot } from "../calendar.ts";
import type { Chapter, Past } from "../home.ts";
import { choose } from "../seed.ts";
import { themes } from "../words/index.ts";
import type { Moves } from "./moves.ts";

export interface Moment {
  readonly move: keyof Moves;
  readonly date: CalendarDate;
  readonly slot: Slot;
  readonly minutes?: number;
}

/** The moments of one つなぎ, first to last. */
export type Course = readonly Moment[];

const moment = (move: keyof Moves, date: CalendarDate, slot: Slot, minutes?: number): Moment => ({
  move,
  date,
  slot,
  ...(minutes !== undefined && { minutes }),
});

/**
 * The course of a つなぎ that has ended, everything in its time.
 * @param start the day on which it is sent
 * @param again it takes the place of one that came back on that day
 */
export function pastCourse(
  cal: Calendar,
  { course, theme, urgency = themes[theme].urgency, kind }: Chapter,
  start: CalendarDate,
  again: boolean,
  key: string,
): Course {
  const { end } = course as Past;
  const next = cal.after(start, 1);
  const sent = [moment("send", start, again ? 3 : 1), again ? moment("receive", next, 0) : moment("receive", start, 2)];
  const accepted = [...sent, moment("accept", next, 1)];
  const tries = cal.after(next, 3);
  switch (end) {
    case "declined":
      return [...sent, moment("decline", next, 1)];
    case "sent_back":
      return [...sent, moment("sendBack", next, 1)];
    case "cancelled":
      return [...sent, moment("cancel", cal.after(start, 2), 1)];
    case "resident_declined":
      return [
        ...accepted,
        moment("attempt", next, 3),
        moment("reportUnwilling", tries, 1),
        moment("confirm", cal.after(tries, 1), 0),
      ];
    case "failed":
      return [
        ...accepted,
        moment("attempt", next, 3),
        moment("reportFailure", tries, 1),
        moment("confirm", cal.after(tries, 1), 0),
      ];
    case "stopped":
      return [...accepted, moment("withdraw", tries, 0), moment("stop", tries, 2)];
    case "misdirected":
      return [moment("send", start, 1), moment("open", start, 2), moment("misdirect", next, 1)];
    case "completed":
      if (urgency === "A") return urgentCourse(cal, start);
      return [
        ...(kind === "information_request" ? informed(cal, sent, start) : supported(cal, sent, start, urgency, key)),
      ];
  }
}

/** 緊急度A: everything on the same day. */
function urgentCourse(cal: Calendar, start: CalendarDate): Course {
  const reported = cal.weekAfter(start, 2);
  return [
    moment("send", start, 0),
    moment("receive", start, 0, 12),
    moment("accept", start, 0, 35),
    moment("contact", start, 2),
    moment("begin", cal.after(start, 1), 1),
    moment("report", reported, 1),
    moment("confirm", cal.after(reported, 1), 1),
  ];
}

function informed(cal: Calendar, sent: Course, start: CalendarDate): Course {
  const next = cal.after(start, 1);
  return [...sent, moment("report", next, 1), moment("confirm", next, 3)];
}

/** Straight on, or with something on the way. */
const WAYS = ["brief", "brief", "brief", "straight", "attempt", "inquiry", "update", "hold", "contest"] as const;

function supported(cal: Calendar, sent: Course, start: CalendarDate, urgency: Urgency, key: string): Course {
  const way = choose(WAYS, `${key} way`);
  const next = cal.after(start, 1);
  const met = urgency === "D" ? cal.weekAfter(next, 1) : next;
  const later = cal.weekAfter(met, 2);
  const resumed = cal.weekAfter(later, 2);
  const reported = way === "hold" ? cal.weekAfter(resumed, 1) : cal.weekAfter(met, way === "update" ? 5 : 3);
  return [
    ...sent,
    ...(way === "inquiry" ? [moment("inquire", next, 0, 30), moment("answer", next, 1)] : []),
    ...(way === "attempt" && met > next ? [moment("attempt", next, 3)] : []),
    moment("accept", next, 2),
    moment("contact", met, 3),
    ...(way === "brief" ? [] : [moment("begin", cal.after(met, 1), 0)]),
    ...(way === "update" ? [moment("update", later, 1)] : []),
    ...(way === "hold" ? [moment("hold", later, 1), moment("resume", resumed, 1)] : []),
    moment("report", reported, 1),
    ...(way === "contest" ? [moment("contest", reported, 2), moment("report", cal.after(reported, 2), 1)] : []),
    moment("confirm", cal.after(reported, way === "contest" ? 3 : 1), 1),
  ];
}
