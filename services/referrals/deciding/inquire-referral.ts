import { acknowledgeFirst } from "../referral/acknowledge-referral.ts";
import { deed, spokenWith } from "../referral/deed.ts";
import { remaining } from "../referral/referral.clocks.ts";
import { receptionIfAny, turnOfSender } from "../referral/turn.ts";

/** Asking is receiving as well: both facts get their name and time. */
export const inquireReferral = deed("inquireReferral", async ({ actor, em, body, now }, referral) => {
  const whom = spokenWith(actor, referral, body.onBehalf);
  await acknowledgeFirst(em, actor, referral, whom);
  const reception = await receptionIfAny(em, referral.toDeskId, now);
  const left = reception && referral.dueAt ? remaining(reception.doors, referral.urgency, now, referral.dueAt) : 0;
  referral.inquire({ remainingMinutes: left, turn: await turnOfSender(em, referral, "supplement", now) });
  return { note: body.question, whom };
});
