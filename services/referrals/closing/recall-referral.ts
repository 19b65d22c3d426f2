import { deed } from "../referral/deed.ts";

export const recallReferral = deed("recallReferral", async ({ body }, referral) => {
  referral.recall();
  return { note: body.note };
});
