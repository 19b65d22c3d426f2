import { lifecycle } from "@tsunagi/permissions";

export type MinuteStatus = "standing" | "struck";

/** When: a row of the minutes, beside the life of its item. */
export const minuteLife = lifecycle<
  MinuteStatus,
  "revise" | "hold" | "strike" | "assign" | "report" | "release" | "raise" | "widen"
>(["standing", "struck"], {
  revise: { from: ["standing"] },
  hold: { from: ["standing"] },
  /** With what it says, or alone: others read it, too. */
  widen: { from: ["standing"] },
  assign: { from: ["standing"] },
  report: { from: ["standing"] },
  /** Also after its sitting is over. */
  release: { from: ["standing"] },
  raise: { from: ["standing"] },
  strike: { from: ["standing"], to: "struck" },
});
