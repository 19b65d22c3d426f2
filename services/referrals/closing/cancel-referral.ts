import { deed } from "../referral/deed.ts";

export const cancelReferral = deed("cancelReferral", async ({ body, now }, referral) => {
  referral.cancel({ reason: body.reason, at: now });
  return { code: body.reason, note: body.note };
});
