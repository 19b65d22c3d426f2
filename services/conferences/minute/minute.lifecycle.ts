import { lifecycle } from "@tsunagi/permissions";

export type MinuteStatus = "standing" | "struck";

/** When: a row of the minutes, beside the life of its item. */
export const minuteLife = lifecycle<
  MinuteStatus,
  "revise" | "hold" | "strike" | "assign" | "report" | "release" | "raise"
>(["standing", "struck"], {
  revise: { from: ["standing"] },
  hold: { from: ["standing"] },
  assign: { from: ["standing"] },
  report: { from: ["standing"] },
  /** Also after its sitting is over. */
  release: { from: ["standing"] },
  raise: { from: ["standing"] },
  strike: { from: ["standing"], to: "struck" },
});
