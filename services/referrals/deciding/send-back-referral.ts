import { acknowledgeFirst } from "../referral/acknowledge-referral.ts";
import { deed, spokenWith } from "../referral/deed.ts";
import { turnOfSender } from "../referral/turn.ts";

export const sendBackReferral = deed("sendBackReferral", async ({ actor, em, body, now }, referral) => {
  const whom = spokenWith(actor, referral, body.onBehalf);
  await acknowledgeFirst(em, actor, referral, whom);
  referral.sendBack({ turn: await turnOfSender(em, referral, "supplement", now) });
  return { note: body.missing, whom };
});
