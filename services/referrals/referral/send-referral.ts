import { referralProblems } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { openingAt } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { mustHaveDocuments } from "../attachment/attachment.store.ts";
import { showReferral } from "./again.ts";
import { passOn } from "./chain.ts";
import { mustBeDestination } from "./destination.ts";
import { packAnew } from "./disclosure.ts";
import { keepConfirmed } from "./onlooker.ts";
import { asTheOnlyOne, mustBeTheOnlyOne } from "./only-one.ts";
import { previewOf } from "./preview.ts";
import { receptionOf } from "./reception.ts";
import { getReferral } from "./referral.store.ts";
import type { Referral } from "./referral.ts";
import { viewReferral } from "./referral.view.ts";
import { noteStep } from "./step.ts";
import { turnOfReceiver } from "./turn.ts";
import { showToFallback } from "./watch.ts";

export const sendReferral = command(
  "sendReferral",
  async ({ actor, em, params, body, now, unchanged, flush }) => {
    const referral = unchanged(await getReferral(em, actor, params.referralId));
    actor.must("send", referral);
    await mustBeDestination(em, referral, actor.me.deskId, now);
    await mustBeTheOnlyOne(em, referral);
    await mustHaveDocuments(em, referral);
    if (!body.whom) await mustBeOpenWhenUrgent(em, referral, now);
    const preview = await previewOf(em, actor, referral);
    const by = actor.me.staffId;
    const turn = await turnOfReceiver(em, { ...between(referral), sentBy: by }, "acknowledgement", now);
    referral.send({ ground: preview.ground, turn, by, at: now });
    // What was confirmed is what is sent: nobody new, no other words.
    if (preview.fingerprint !== body.preview) throw new Refusal(referralProblems.previewChanged);
    await packAnew(em, referral, preview.copy, now);
    keepConfirmed(em, referral, preview.people, now);
    noteStep(em, referral, actor, "send", { whom: body.whom });
    await asTheOnlyOne(async () => {
      await passOn(em, actor, referral);
      await showToFallback(em, referral, now);
      await flush();
    });
    return viewReferral(em, actor, referral);
  },
  showReferral,
);

const between = ({ fromDeskId, toDeskId, urgency, outside }: Referral) => ({ fromDeskId, toDeskId, urgency, outside });

/** 緊急度A does not lie before a closed door: it leaves with a phone call (docs/RULINGS.md 3). */
async function mustBeOpenWhenUrgent(em: Em, { urgency, toDeskId, outside }: Referral, now: Date): Promise<void> {
  if (urgency !== "A" || outside) return;
  const { doors } = await receptionOf(em, toDeskId, now);
  if (!openingAt(doors.own, now).open) throw new Refusal(referralProblems.callFirst);
}
