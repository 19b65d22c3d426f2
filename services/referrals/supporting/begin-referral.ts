import { deed, spokenWith } from "../referral/deed.ts";
import { turnOfReceiver } from "../referral/turn.ts";

export const beginReferral = deed("beginReferral", async ({ actor, em, body, now }, referral) => {
  const whom = spokenWith(actor, referral, body.onBehalf);
  referral.begin({ turn: await turnOfReceiver(em, referral, "report", now, referral.workerId) });
  return { note: body.plan, whom };
});
