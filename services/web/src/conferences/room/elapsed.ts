import type { AgendaItem } from "../../api/types.ts";

const SECONDS = 60;

/** How many seconds it has been spoken of; undefined before it began. */
export function elapsedOf(
  { startedAt, endedAt, status }: Pick<AgendaItem, "startedAt" | "endedAt" | "status">,
  now: Date,
): number | undefined {
  if (!startedAt) return undefined;
  const until = status !== "running" && endedAt ? new Date(endedAt) : now;
  // The clock of this PC may be behind the server's.
  return Math.max(0, Math.floor((until.getTime() - new Date(startedAt).getTime()) / 1000));
}

/** 8:40, 1:05:00. */
export function elapsedWords(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / SECONDS / SECONDS), Math.floor(seconds / SECONDS) % SECONDS];
  const two = (part: number) => String(part).padStart(2, "0");
  const rest = two(seconds % SECONDS);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** 予定を3分過ぎています; nothing within the first minute. */
export function beyondWords(seconds: number, planned: number): string | undefined {
  const beyond = Math.floor(seconds / SECONDS) - planned;
  return beyond > 0 ? `予定を${beyond}分過ぎています` : undefined;
}
