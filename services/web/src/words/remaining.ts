/** How near a due time is: `over` has passed, `soon` is within a day. */
export type Pressure = "over" | "soon" | "calm";

export interface Remaining {
  words: string;
  pressure: Pressure;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The time until `dueAt` as a tired person reads it: あと40分, あと3時間, あと2日, 5時間超過.
 * Rounded against the reader: what is left is rounded down, what has passed is rounded up to at least one minute.
 */
export function remaining(dueAt: Date, now: Date): Remaining {
  const left = dueAt.getTime() - now.getTime();
  if (left < 0) return { words: `${amount(Math.max(-left, MINUTE))}超過`, pressure: "over" };
  if (left < MINUTE) return { words: "まもなく期限", pressure: "soon" };
  return { words: `あと${amount(left)}`, pressure: left < DAY ? "soon" : "calm" };
}

function amount(span: number): string {
  if (span < HOUR) return `${Math.floor(span / MINUTE)}分`;
  // Up to two days hours are what people count in.
  if (span < 2 * DAY) return `${Math.floor(span / HOUR)}時間`;
  return `${Math.floor(span / DAY)}日`;
}
