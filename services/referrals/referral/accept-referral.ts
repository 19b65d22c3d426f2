import { referralProblems } from "@tsunagi/contracts";
import { worksAt } from "@tsunagi/database";
import { Refusal } from "@tsunagi/permissions";
import { acknowledgeFirst } from "./acknowledge-referral.ts";
import { deed, spokenWith } from "./deed.ts";
import { findGround } from "./ground.ts";
import { turnOfReceiver } from "./turn.ts";

/** Accepting at once is receiving as well. */
export const acceptReferral = deed("acceptReferral", async ({ actor, em, body, now }, referral) => {
  const whom = spokenWith(actor, referral, body.onBehalf);
  const workerId = body.workerId ?? actor.me.staffId;
  if (!(await worksAt(em, workerId, actor.me.deskId, now))) throw new Refusal(referralProblems.workerElsewhere);
  await acknowledgeFirst(em, actor, referral, whom);
  const ground = await findGround(em, referral, now);
  // 情報提供依頼 asks for an answer, and for nobody's visit.
  const owed = referral.kind === "information_request" ? "beginning" : "contact";
  const turn = await turnOfReceiver(em, referral, owed, now, workerId);
  referral.accept({ ground, workerId, turn, at: now });
  // Whoever takes it on at a destination without accounts is nobody here.
  return { note: body.note, whom, ...(!referral.outside && { to: workerId }) };
});
