import { lifecycle } from "@tsunagi/permissions";

export type MinuteStatus = "standing" | "struck";

/** When: a row of the minutes, beside the life of its item. */
export const minuteLife = lifecycle<MinuteStatus, "revise" | "hold" | "strike" | "assign">(["standing", "struck"], {
  revise: { from: ["standing"] },
  hold: { from: ["standing"] },
  assign: { from: ["standing"] },
  strike: { from: ["standing"], to: "struck" },
});
