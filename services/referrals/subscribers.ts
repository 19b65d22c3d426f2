import type { Subscribers } from "@tsunagi/events";
import { rejudgeWhatItMayCarry, rejudgeWhatRestedOnIt } from "./referral/hear-of-grounds.ts";

export const subscribers: Subscribers = {
  cases: {
    "resident.created": [],
    "resident.revised": [],
    "case.created": [],
    "consent.given": [rejudgeWhatItMayCarry],
    "consent.withdrawn": [rejudgeWhatRestedOnIt],
    "basis.requested": [],
    "basis.decided": [],
    "basis.ended": [rejudgeWhatRestedOnIt],
    "grant.opened": [],
    "grant.closed": [],
    "record.written": [],
    "information.revised": [],
    "household.changed": [],
  },
};
