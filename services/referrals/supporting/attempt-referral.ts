import { deed, spokenWith } from "../referral/deed.ts";
import { mustBePast } from "./when.ts";

export const attemptReferral = deed("attemptReferral", async ({ actor, body, now }, referral) => {
  const whom = spokenWith(actor, referral, body.onBehalf);
  mustBePast(body.at, now);
  referral.attempt();
  return { code: body.result, note: body.note, whom };
});
