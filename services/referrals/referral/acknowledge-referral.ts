import type { Em } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import type { Actor } from "@tsunagi/permissions";
import { showReferral } from "./again.ts";
import { open } from "./open-referral.ts";
import { receptionOf } from "./reception.ts";
import { dueAt } from "./referral.clocks.ts";
import { referralLife } from "./referral.lifecycle.ts";
import { getReferral } from "./referral.store.ts";
import type { Referral } from "./referral.ts";
import { viewReferral } from "./referral.view.ts";
import { noteStep } from "./step.ts";

export const acknowledgeReferral = command(
  "acknowledgeReferral",
  async ({ actor, em, params, unchanged, flush }) => {
    const referral = unchanged(await getReferral(em, actor, params.referralId));
    actor.must("acknowledge", referral);
    await acknowledge(em, actor, referral);
    await flush();
    return viewReferral(em, actor, referral);
  },
  showReferral,
);

/** 受領 by a named person. Who has not opened it yet opens it with the same act. */
export async function acknowledge(em: Em, actor: Actor, referral: Referral): Promise<void> {
  if (referralLife.allows("open", referral)) await open(em, actor, referral);
  const { doors } = await receptionOf(em, referral.toDeskId, actor.now);
  referral.acknowledge({
    turn: { staffId: actor.me.staffId, dueAt: dueAt("answer", referral.urgency, doors, actor.now) },
  });
  noteStep(em, referral, actor, "acknowledge");
}
