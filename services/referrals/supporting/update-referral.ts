import { deed, spokenWith } from "../referral/deed.ts";
import { turnOfReceiver } from "../referral/turn.ts";

export const updateReferral = deed("updateReferral", async ({ actor, em, body, now }, referral) => {
  const whom = spokenWith(actor, referral, body.onBehalf);
  referral.update({ turn: await turnOfReceiver(em, referral, "report", now, referral.workerId) });
  return { note: body.progress, whom };
});
