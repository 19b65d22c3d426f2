import { deed, spokenWith } from "../referral/deed.ts";
import { turnOfSender } from "../referral/turn.ts";

export const reportReferral = deed("reportReferral", async ({ actor, em, body, now }, referral) => {
  const whom = spokenWith(actor, referral, body.onBehalf);
  referral.report({ outcome: body.outcome, turn: await turnOfSender(em, referral, "confirmation", now) });
  return { code: body.outcome, note: [body.result, body.note].filter(Boolean).join("\n"), whom };
});
