import { referralProblems } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { showReferral } from "./again.ts";
import { freeze } from "./disclosure.ts";
import { keepConfirmed } from "./onlooker.ts";
import { previewOf } from "./preview.ts";
import { receptionOf } from "./reception.ts";
import { dueAt } from "./referral.clocks.ts";
import { getReferral } from "./referral.store.ts";
import { viewReferral } from "./referral.view.ts";
import { noteStep } from "./step.ts";

export const sendReferral = command(
  "sendReferral",
  async ({ actor, em, params, body, now, unchanged, flush }) => {
    const referral = unchanged(await getReferral(em, actor, params.referralId));
    actor.must("send", referral);
    const { dutyStaffId, doors } = await receptionOf(em, referral.toDeskId, now);
    const preview = await previewOf(em, actor, referral);
    referral.send({
      ground: preview.ground,
      turn: { staffId: dutyStaffId, dueAt: dueAt("acknowledgement", referral.urgency, doors, now) },
      at: now,
    });
    // What was confirmed is what is sent: nobody new, no other words.
    if (preview.fingerprint !== body.preview) throw new Refusal(referralProblems.previewChanged);
    await freeze(em, referral, preview.copy, now);
    keepConfirmed(em, referral, preview.people, now);
    noteStep(em, referral, actor, "send");
    await flush();
    return viewReferral(em, actor, referral);
  },
  showReferral,
);
