import { type ReferralStatus, referralStatuses } from "@tsunagi/contracts";
import { lifecycle } from "@tsunagi/permissions";

/** With the desk that was asked, and not at its end. */
export const WITH_RECEIVER = [
  "sent",
  "acknowledged",
  "inquiring",
  "accepted",
  "contacted",
  "in_progress",
  "on_hold",
] as const satisfies readonly ReferralStatus[];
const UNDECIDED = ["sent", "acknowledged", "inquiring"] as const;
const UNDER_WAY = ["accepted", "contacted", "in_progress"] as const;
/** Sent, or back with the sender, and not at its end. */
const OPEN = [...WITH_RECEIVER, "sent_back", "declined", "reported"] as const;

/**
 * When (docs/RULINGS.md 1). 開封 is a fact with a name and a time, not a state: it can be recorded once. `giveBack`,
 * `lapse`, `redirect`, `relieve` and `climb` are nobody's deeds: the ground ends (docs/RULINGS.md 7), another つなぎ takes
 * its place, somebody is away, a clock runs out (docs/RULINGS.md 3). Out of a rest `resume` and `contest` go back to where it was.
 */
export const referralLife = lifecycle(Object.keys(referralStatuses) as ReferralStatus[], {
  revise: { from: ["draft", "returned"] },
  attach: { from: ["draft", "returned", "inquiring", "sent_back"] },
  detach: { from: ["draft", "returned"] },
  send: { from: ["draft", "returned"], to: "sent" },
  recall: { from: ["sent"], to: "draft", once: "openedAt" },
  open: { from: ["sent"], once: "openedAt" },
  acknowledge: { from: ["sent"], to: "acknowledged" },
  inquire: { from: ["sent", "acknowledged"], to: "inquiring" },
  answer: { from: ["inquiring"], to: "acknowledged" },
  sendBack: { from: ["sent", "acknowledged"], to: "sent_back" },
  resubmit: { from: ["sent_back"], to: "sent" },
  decline: { from: UNDECIDED, to: "declined" },
  advise: { from: ["declined"] },
  redirect: { from: ["declined", "sent_back", "returned"], to: "redirected" },
  accept: { from: UNDECIDED, to: "accepted" },
  reassign: { from: [...UNDER_WAY, "on_hold"] },
  attempt: { from: [...UNDER_WAY, "on_hold"] },
  contact: { from: ["accepted"], to: "contacted" },
  begin: { from: ["contacted"], to: "in_progress" },
  update: { from: ["in_progress"] },
  hold: { from: UNDER_WAY, to: "on_hold" },
  resume: { from: ["on_hold"] },
  report: { from: ["acknowledged", ...UNDER_WAY, "on_hold"], to: "reported" },
  confirm: { from: ["reported"], to: "completed" },
  contest: { from: ["reported"] },
  cancel: { from: ["draft", "returned", ...UNDECIDED, "sent_back", "declined", "accepted"], to: "cancelled" },
  misdirect: { from: [...UNDECIDED, "sent_back", "declined"], to: "misdirected", after: "openedAt" },
  say: { from: OPEN, after: "openedAt" },
  call: { from: OPEN },
  relieve: { from: [...OPEN, "returned"] },
  climb: { from: [...OPEN, "returned"] },
  giveBack: { from: ["sent"], to: "returned", once: "openedAt" },
  lapse: { from: WITH_RECEIVER, once: "lapsedAt" },
  stop: { from: WITH_RECEIVER, to: "stopped" },
  continue: { from: WITH_RECEIVER, once: "ownCode" },
});
