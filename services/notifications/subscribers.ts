import type { Subscribers } from "@tsunagi/events";
import { hintGrantedDesk, kickSockets } from "./notice/hints.ts";
import { hintBothDesks, tell } from "./notice/tell-desks.ts";

export const subscribers: Subscribers = {
  directory: {
    "session.opened": [],
    "session.switched": [kickSockets],
    "session.ended": [kickSockets],
  },
  cases: {
    "resident.created": [],
    "case.created": [],
    "consent.given": [],
    "grant.opened": [hintGrantedDesk],
  },
  referrals: {
    "referral.drafted": [],
    "referral.revised": [],
    "referral.sent": [tell("toDeskId", "referral_sent"), hintBothDesks],
    "referral.opened": [hintBothDesks],
    "referral.acknowledged": [tell("fromDeskId", "referral_acknowledged"), hintBothDesks],
    "referral.accepted": [tell("fromDeskId", "referral_accepted"), hintBothDesks],
  },
};
