import { command } from "@tsunagi/http";
import { showReferral } from "./again.ts";
import { getReferral } from "./referral.store.ts";
import { viewReferral } from "./referral.view.ts";
import { noteStep } from "./step.ts";

export const stopReferral = command(
  "stopReferral",
  async ({ actor, em, params, body, unchanged, flush }) => {
    const referral = unchanged(await getReferral(em, actor, params.referralId));
    actor.must("stop", referral);
    referral.stop();
    noteStep(em, referral, actor, "stop", body.note);
    await flush();
    return viewReferral(em, actor, referral);
  },
  showReferral,
);
