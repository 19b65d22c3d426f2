import { deed, spokenWith } from "../referral/deed.ts";
import { owedIn } from "../referral/referral.clocks.ts";
import { turnOfReceiver } from "../referral/turn.ts";

export const resumeReferral = deed("resumeReferral", async ({ actor, em, body, now }, referral) => {
  const whom = spokenWith(actor, referral, body.onBehalf);
  const owed = owedIn(referral.resumeStatus ?? referral.status);
  referral.resume({ turn: await turnOfReceiver(em, referral, owed, now, referral.workerId) });
  return { note: body.note, whom };
});
