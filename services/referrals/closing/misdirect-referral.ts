import { openIncident } from "../incident/open-incident.ts";
import { deed } from "../referral/deed.ts";

export const misdirectReferral = deed("misdirectReferral", async ({ em, body, now }, referral) => {
  await openIncident(em, referral, body.circumstances, now);
  referral.misdirect({ at: now });
  return { note: body.circumstances };
});
