import { referralProblems } from "@tsunagi/contracts";
import { worksAt } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { acknowledge } from "./acknowledge-referral.ts";
import { showReferral } from "./again.ts";
import { findGround } from "./ground.ts";
import { receptionOf } from "./reception.ts";
import { dueAt } from "./referral.clocks.ts";
import { referralLife } from "./referral.lifecycle.ts";
import { getReferral } from "./referral.store.ts";
import { viewReferral } from "./referral.view.ts";
import { noteStep } from "./step.ts";

export const acceptReferral = command(
  "acceptReferral",
  async ({ actor, em, params, body, now, unchanged, flush }) => {
    const referral = unchanged(await getReferral(em, actor, params.referralId));
    actor.must("accept", referral);
    // Accepting at once is receiving as well: both facts get their name and time.
    if (referralLife.allows("acknowledge", referral)) await acknowledge(em, actor, referral);
    const workerId = body.workerId ?? actor.me.staffId;
    if (!(await worksAt(em, workerId, actor.me.deskId, now))) throw new Refusal(referralProblems.workerElsewhere);
    const { doors } = await receptionOf(em, referral.toDeskId, now);
    const ground = await findGround(em, referral, now);
    referral.accept({
      ground,
      at: now,
      turn: { staffId: workerId, dueAt: dueAt("contact", referral.urgency, doors, now) },
    });
    noteStep(em, referral, actor, "accept", body.note);
    await flush();
    return viewReferral(em, actor, referral);
  },
  showReferral,
);
