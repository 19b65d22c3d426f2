import { lifecycle } from "@tsunagi/permissions";

export type ChronologyStatus = "standing" | "taken_back";

/** When: what an agency has told it may put right, also after the sitting: it says by whom and when. */
export const chronologyLife = lifecycle<ChronologyStatus, "revise" | "takeBack">(["standing", "taken_back"], {
  revise: { from: ["standing"] },
  takeBack: { from: ["standing"], to: "taken_back" },
});
