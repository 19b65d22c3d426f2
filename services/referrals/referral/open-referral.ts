import { asDesk, type Em } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import type { Actor } from "@tsunagi/permissions";
import { showReferral } from "./again.ts";
import { findGround, groundsFor } from "./ground.ts";
import { getReferral } from "./referral.store.ts";
import type { Referral } from "./referral.ts";
import { viewReferral } from "./referral.view.ts";
import { noteStep } from "./step.ts";
import { findSubject } from "./subject.ts";

export const openReferral = command(
  "openReferral",
  async ({ actor, em, params, flush, upon }) => {
    const referral = await getReferral(em, actor, params.referralId);
    actor.must("open", referral);
    await open(em, actor, referral);
    upon(groundsFor(actor, referral));
    await flush();
    return viewReferral(em, actor, referral);
  },
  showReferral,
);

/** 開封 with name and time; refused where the ground has ended since it was sent. */
export async function open(em: Em, actor: Actor, referral: Referral, whom?: string): Promise<void> {
  const ground = await findGround(em, referral, actor.now);
  referral.open({ ground, isWithheld: await isWithheldNow(em, actor, referral), at: actor.now });
  noteStep(em, referral, actor, "open", { whom });
}

/**
 * Somebody may have fled since it was packed. Only the sender's eyes can tell; where they see the person no more, the
 * address stays hidden: one too few costs a call, one too many may cost a life.
 */
async function isWithheldNow(em: Em, { me }: Actor, referral: Referral): Promise<boolean> {
  if (!referral.categories.includes("identity_contact")) return false;
  const seat = { staffId: me.staffId, deskId: referral.fromDeskId };
  const subject = await asDesk(em, seat, (theirs) => findSubject(theirs, referral));
  return subject?.addressWithheld ?? true;
}
