import { deed } from "../referral/deed.ts";

export const confirmReferral = deed("confirmReferral", async ({ body, now }, referral) => {
  referral.confirm({ at: now });
  return { note: body.note };
});
