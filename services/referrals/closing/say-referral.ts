import { deed, spokenWith } from "../referral/deed.ts";

/** A destination without accounts reads nothing here: what was said there, was said to somebody. */
export const sayReferral = deed("sayReferral", async ({ actor, body }, referral) => {
  const whom = spokenWith(actor, referral, body.onBehalf);
  referral.say(actor.me.deskId);
  return { note: body.message, whom };
});
