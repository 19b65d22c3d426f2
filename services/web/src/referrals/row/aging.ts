import { type Pressure, remaining } from "../../words/remaining.ts";

const HOUR = 3_600_000;
/** What a full bar stands for: farther away than that is not yet a worry. */
const WHOLE = 7 * 24 * HOUR;

export interface Aging {
  pressure: Pressure;
  /** How much of the bar is used up, 0 to 1: full when the time is over. */
  used: number;
}

/** How far a due time has eaten its bar. It never stands quite empty and never quite full before its time. */
export function aging(dueAt: Date, now: Date): Aging {
  const { pressure } = remaining(dueAt, now);
  const left = dueAt.getTime() - now.getTime();
  const used = 1 - Math.min(Math.max(left, 0), WHOLE) / WHOLE;
  return { pressure, used: pressure === "over" ? 1 : Math.min(Math.max(used, 0.05), 0.95) };
}
