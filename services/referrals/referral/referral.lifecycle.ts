import { type ReferralStatus, referralStatuses } from "@tsunagi/contracts";
import { lifecycle } from "@tsunagi/permissions";

/** When (docs/RULINGS.md 1). 開封 is a fact with a name and a time, not a state: it can be recorded once. */
export const referralLife = lifecycle(Object.keys(referralStatuses) as ReferralStatus[], {
  revise: { from: ["draft"] },
  send: { from: ["draft"], to: "sent" },
  open: { from: ["sent"], once: "openedAt" },
  acknowledge: { from: ["sent"], to: "acknowledged" },
  accept: { from: ["sent", "acknowledged"], to: "accepted" },
});
