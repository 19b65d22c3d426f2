import { referralProblems } from "@tsunagi/contracts";
import { worksAt } from "@tsunagi/database";
import { Refusal } from "@tsunagi/permissions";
import { deed } from "../referral/deed.ts";

export const reassignReferral = deed("reassignReferral", async ({ actor, em, body, now }, referral) => {
  const { workerId } = body;
  if (!(await worksAt(em, workerId, actor.me.deskId, now))) throw new Refusal(referralProblems.workerElsewhere);
  referral.reassign({ workerId });
  return { note: body.note, to: workerId };
});
