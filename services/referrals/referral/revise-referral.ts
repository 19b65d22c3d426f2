import { command } from "@tsunagi/http";
import { showReferral } from "./again.ts";
import { mustBeDestination } from "./destination.ts";
import { getReferral } from "./referral.store.ts";
import { viewReferral } from "./referral.view.ts";
import { mustSee } from "./sight.ts";
import { noteStep } from "./step.ts";

export const reviseReferral = command(
  "reviseReferral",
  async ({ actor, em, params, body, now, unchanged, flush }) => {
    const referral = unchanged(await getReferral(em, actor, params.referralId));
    actor.must("revise", referral);
    await mustSee(em, referral.caseId, body.categories);
    const outside = await mustBeDestination(em, body, actor.me.deskId, now);
    referral.revise({ ...body, outside });
    noteStep(em, referral, actor, "revise");
    await flush();
    return viewReferral(em, actor, referral);
  },
  showReferral,
);
