import { type ReferralStatus, referralStatuses } from "@tsunagi/contracts";
import { lifecycle } from "@tsunagi/permissions";

/** Sent, and not at its end. */
export const OPEN = ["sent", "acknowledged", "accepted"] as const;

/**
 * When (docs/RULINGS.md 1). 開封 is a fact with a name and a time, not a state: it can be recorded once. `giveBack` and
 * `lapse` are nobody's deeds: the ground ends, by withdrawal or by the clock (docs/RULINGS.md 7).
 */
export const referralLife = lifecycle(Object.keys(referralStatuses) as ReferralStatus[], {
  revise: { from: ["draft", "returned"] },
  send: { from: ["draft", "returned"], to: "sent" },
  open: { from: ["sent"], once: "openedAt" },
  acknowledge: { from: ["sent"], to: "acknowledged" },
  accept: { from: ["sent", "acknowledged"], to: "accepted" },
  giveBack: { from: ["sent"], to: "returned", once: "openedAt" },
  lapse: { from: OPEN, once: "lapsedAt" },
  stop: { from: OPEN, to: "stopped" },
  continue: { from: OPEN, once: "ownCode" },
});
