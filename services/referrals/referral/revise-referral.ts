import { command } from "@tsunagi/http";
import { showReferral } from "./again.ts";
import { mustBeOtherDesk } from "./draft-referral.ts";
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
    await mustBeOtherDesk(em, body.toDeskId, actor.me.deskId, now);
    referral.revise({ ...body, categories: [...new Set(body.categories)] });
    noteStep(em, referral, actor, "revise");
    await flush();
    return viewReferral(em, actor, referral);
  },
  showReferral,
);
