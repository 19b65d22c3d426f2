import type { Subscribers } from "@tsunagi/events";
import { sendAway } from "./guest/send-away.ts";
import { letRead } from "./hand-over/let-read.ts";

/** Whether a consent covers a desk is asked when it matters; whom a guest rests on, told here. What was handed over goes with the case, and is told here. */
export const subscribers: Subscribers = {
  cases: {
    "resident.created": [],
    "resident.revised": [],
    "case.created": [],
    "consent.given": [letRead],
    "consent.shortened": [],
    "consent.withdrawn": [sendAway],
    "basis.requested": [],
    "basis.decided": [],
    "basis.overdue": [],
    "basis.ended": [],
    "grant.opened": [],
    "grant.closed": [],
    "record.written": [],
    "information.revised": [],
    "household.changed": [],
    "case.lead_passed": [letRead],
    "case.reassigned": [],
    "staff.work_left": [],
    "staff.emptied": [],
  },
};
