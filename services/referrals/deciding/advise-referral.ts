import { deed } from "../referral/deed.ts";
import { receptionOf } from "../referral/reception.ts";
import { turnOfSender } from "../referral/turn.ts";

export const adviseReferral = deed("adviseReferral", async ({ em, body, now }, referral) => {
  await receptionOf(em, body.suggestedDeskId, now);
  referral.advise({ ...body, turn: await turnOfSender(em, referral, "supplement", now) });
  return { note: body.note };
});
