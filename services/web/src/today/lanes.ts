import { tokyoDate } from "@tsunagi/japan";
import type { ReferralItem } from "../api/types.ts";

/** What a desk may be waiting with, in the order in which it is looked at. */
export const LANES = ["overdue", "mine", "confirm", "resume", "watch", "theirs", "resting"] as const;
export type LaneId = (typeof LANES)[number];

/** Each つなぎ in one lane: that it is late comes before whose turn it is. */
export function laneOf(row: ReferralItem, mine: boolean, deskId: string, now: Date): LaneId {
  if (row.hold) {
    if (row.hold.resumeOn > tokyoDate(now)) return "resting";
    return mine ? "resume" : "theirs";
  }
  if (row.dueAt && new Date(row.dueAt) < now) return "overdue";
  if (!mine) return "theirs";
  return row.status === "reported" && row.from.id === deskId ? "confirm" : "mine";
}

/** 緊急度A first, then whatever is due first. */
export function byUrgency(a: ReferralItem, b: ReferralItem): number {
  return (
    Number(b.urgency === "A") - Number(a.urgency === "A") ||
    (a.dueAt ?? "9").localeCompare(b.dueAt ?? "9") ||
    a.urgency.localeCompare(b.urgency)
  );
}
