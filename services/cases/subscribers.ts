import type { Subscribers } from "@tsunagi/events";
import { tellOfShortened } from "./consent/tell-of-shortened.ts";
import { grantOnAcceptance } from "./grant/grant-on-acceptance.ts";
import { tellOfTheEnd } from "./grant/tell-of-the-end.ts";

export const subscribers: Subscribers = {
  // Its own news: whoever sees a case by a consent hears that it is over, in a transaction of its own.
  cases: {
    "resident.created": [],
    "resident.revised": [tellOfShortened],
    "case.created": [],
    "consent.given": [],
    "consent.shortened": [],
    "consent.withdrawn": [tellOfTheEnd],
    "basis.requested": [],
    "basis.decided": [],
    "basis.overdue": [],
    "basis.ended": [tellOfTheEnd],
    "grant.opened": [],
    "grant.closed": [],
    "record.written": [],
    "information.revised": [],
    "household.changed": [],
  },
  referrals: {
    "referral.drafted": [],
    "referral.revised": [],
    "referral.sent": [],
    "referral.opened": [],
    "referral.acknowledged": [],
    "referral.accepted": [grantOnAcceptance],
    "referral.regrounded": [grantOnAcceptance],
    "referral.returned": [],
    "referral.lapsed": [],
    "referral.expiring": [],
    "referral.stopped": [],
    "referral.continued": [],
  },
};
