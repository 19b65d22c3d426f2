import type { Subscribers } from "@tsunagi/events";
import { grantOnAcceptance } from "./grant/grant-on-acceptance.ts";

export const subscribers: Subscribers = {
  referrals: {
    "referral.drafted": [],
    "referral.revised": [],
    "referral.sent": [],
    "referral.opened": [],
    "referral.acknowledged": [],
    "referral.accepted": [grantOnAcceptance],
  },
};
