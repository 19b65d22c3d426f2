import { deed } from "./deed.ts";

export const stopReferral = deed("stopReferral", async ({ body, now }, referral) => {
  referral.stop({ at: now });
  return { note: body.note };
});
