import { deed, spokenWith } from "../referral/deed.ts";
import { turnOfReceiver } from "../referral/turn.ts";
import { mustBePast } from "./when.ts";

export const contactReferral = deed("contactReferral", async ({ actor, em, body, now }, referral) => {
  const whom = spokenWith(actor, referral, body.onBehalf);
  const metAt = mustBePast(body.at, now);
  const turn = await turnOfReceiver(em, referral, "beginning", now, referral.workerId);
  referral.contact({ result: body.result, metAt, turn });
  return { code: body.result, note: body.note, whom };
});
