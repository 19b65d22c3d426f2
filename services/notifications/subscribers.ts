import type { Subscribers } from "@tsunagi/events";
import { hintBothEnds, hintGrantedDesk, hintHousehold, hintReaders, hintSighted, kickSockets } from "./notice/hints.ts";
import { hintBothDesks, tell, tellDesk } from "./notice/tell-desks.ts";

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
    "consent.shortened": [],
    "consent.withdrawn": [],
    "basis.requested": [tellDesk("basis_requested")],
    "basis.decided": [tellDesk("basis_decided")],
    "basis.overdue": [tellDesk("basis_overdue")],
    "basis.ended": [],
    "grant.opened": [hintGrantedDesk],
    "grant.closed": [hintBothEnds],
    "resident.revised": [],
    "record.written": [hintReaders],
    "information.revised": [hintSighted],
    "household.changed": [hintHousehold],
  },
  referrals: {
    "referral.drafted": [],
    "referral.revised": [],
    "referral.sent": [tell("toDeskId", "referral_sent"), hintBothDesks],
    "referral.opened": [hintBothDesks],
    "referral.acknowledged": [tell("fromDeskId", "referral_acknowledged"), hintBothDesks],
    "referral.accepted": [tell("fromDeskId", "referral_accepted"), hintBothDesks],
    "referral.regrounded": [hintBothDesks],
    "referral.returned": [tell("fromDeskId", "referral_returned"), hintBothDesks],
    "referral.lapsed": [
      tell("toDeskId", "referral_basis_ended"),
      tell("fromDeskId", "referral_basis_ended"),
      hintBothDesks,
    ],
    "referral.expiring": [tell("toDeskId", "referral_basis_expiring"), tell("fromDeskId", "referral_basis_expiring")],
    "referral.stopped": [tell("fromDeskId", "referral_stopped"), hintBothDesks],
    "referral.continued": [tell("fromDeskId", "referral_continued"), hintBothDesks],
  },
};
