import { deed } from "../referral/deed.ts";
import { turnOfReceiver } from "../referral/turn.ts";

export const contestReferral = deed("contestReferral", async ({ em, body, now }, referral) => {
  referral.contest({ turn: await turnOfReceiver(em, referral, "beginning", now, referral.workerId) });
  return { note: body.reason };
});
