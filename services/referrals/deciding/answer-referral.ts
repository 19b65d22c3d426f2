import { deed } from "../referral/deed.ts";
import { dueAfter } from "../referral/referral.clocks.ts";
import { receptionIfAny, turnOfReceiver } from "../referral/turn.ts";

export const answerReferral = deed("answerReferral", async ({ em, body, now }, referral) => {
  const turn = await turnOfReceiver(em, referral, "answer", now);
  const reception = await receptionIfAny(em, referral.toDeskId, now);
  const left = referral.remainingMinutes ?? 0;
  // What was left when the question was put: waiting for the answer has cost the receiver nothing.
  const due = reception ? dueAfter(reception.doors, referral.urgency, now, left) : turn.dueAt;
  referral.answer({ turn: { ...turn, dueAt: due } });
  return { note: body.answer };
});
