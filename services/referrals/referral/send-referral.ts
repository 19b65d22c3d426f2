import { command } from "@tsunagi/http";
import { showReferral } from "./again.ts";
import { findBasis } from "./basis.ts";
import { freeze } from "./disclosure.ts";
import { receptionOf } from "./reception.ts";
import { dueAt } from "./referral.clocks.ts";
import { getReferral } from "./referral.store.ts";
import { viewReferral } from "./referral.view.ts";
import { mustSee } from "./sight.ts";
import { noteStep } from "./step.ts";

export const sendReferral = command(
  "sendReferral",
  async ({ actor, em, params, now, unchanged, flush }) => {
    const referral = unchanged(await getReferral(em, actor, params.referralId));
    actor.must("send", referral);
    const { dutyStaffId, doors } = await receptionOf(em, referral.toDeskId, now);
    referral.send({
      basis: await findBasis(em, referral, now),
      turn: { staffId: dutyStaffId, dueAt: dueAt("acknowledgement", referral.urgency, doors, now) },
      at: now,
    });
    await mustSee(em, referral.caseId, referral.categories);
    await freeze(em, referral, now);
    noteStep(em, referral, actor, "send");
    await flush();
    return viewReferral(em, actor, referral);
  },
  showReferral,
);
