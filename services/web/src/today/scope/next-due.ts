import { calendarDate, instantAt } from "@tsunagi/japan";
import type { ReferralItem } from "../../api/types.ts";
import type { LaneId } from "../lanes.ts";

interface Lane {
  readonly id: LaneId;
  readonly rows: readonly ReferralItem[] | undefined;
}

/** What wants to be done today. What waits for somebody else, or rests until a day of its own, does not. */
const WAITING: readonly LaneId[] = ["overdue", "mine", "confirm", "resume"];

export interface NextDue {
  at: Date;
  number: string;
}

/** Nothing waits here: which of the others is due, or comes back, first. `undefined` while something waits, or is not known yet. */
export function nextDue(lanes: readonly Lane[]): { next: NextDue | undefined } | undefined {
  const waits = lanes.some(({ id, rows }) => WAITING.includes(id) && rows?.length !== 0);
  if (waits) return undefined;
  const dues = lanes.flatMap(({ rows }) => rows ?? []).flatMap(dueOf);
  return { next: dues.sort((a, b) => a.at.getTime() - b.at.getTime())[0] };
}

function dueOf({ hold, dueAt, number }: ReferralItem): NextDue[] {
  if (hold) return [{ at: instantAt(calendarDate(hold.resumeOn), "08:30"), number }];
  return dueAt ? [{ at: new Date(dueAt), number }] : [];
}
