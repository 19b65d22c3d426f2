import type { Subscribers } from "@tsunagi/events";
import { rejudgeCase, rejudgeOnceCommitted } from "./referral/hear-of-grounds.ts";

export const subscribers: Subscribers = {
  cases: {
    "resident.created": [],
    "resident.revised": [],
    "case.created": [],
    "consent.given": [rejudgeCase],
    "consent.shortened": [rejudgeCase],
    "consent.withdrawn": [rejudgeCase],
    "basis.requested": [],
    "basis.decided": [rejudgeCase],
    "basis.overdue": [],
    "basis.ended": [rejudgeCase],
    "grant.opened": [],
    "grant.closed": [],
    "record.written": [],
    "information.revised": [],
    "household.changed": [],
  },
  // Its own: see there.
  referrals: {
    "referral.drafted": [],
    "referral.revised": [],
    "referral.sent": [rejudgeOnceCommitted],
    "referral.opened": [rejudgeOnceCommitted],
    "referral.acknowledged": [],
    "referral.accepted": [rejudgeOnceCommitted],
    "referral.regrounded": [rejudgeOnceCommitted],
    "referral.returned": [],
    "referral.lapsed": [],
    "referral.expiring": [],
    "referral.stopped": [],
    "referral.continued": [],
  },
};
