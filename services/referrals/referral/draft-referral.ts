import { type DeskId, type ReferralId, referralProblems } from "@tsunagi/contracts";
import { type Em, newId } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { showReferral } from "./again.ts";
import { receptionOf } from "./reception.ts";
import { nextReferralNumber } from "./referral.store.ts";
import { Referral } from "./referral.ts";
import { viewReferral } from "./referral.view.ts";
import { mustSee } from "./sight.ts";
import { noteStep } from "./step.ts";

export const draftReferral = command(
  "draftReferral",
  async ({ actor, em, body, now, flush }) => {
    await mustSee(em, body.caseId, body.categories);
    await mustBeOtherDesk(em, body.toDeskId, actor.me.deskId, now);
    const referral = em.create(Referral, {
      ...body,
      id: newId<ReferralId>(now),
      municipalityId: actor.me.municipalityId,
      number: await nextReferralNumber(em, actor),
      status: "draft",
      fromDeskId: actor.me.deskId,
      categories: [...new Set(body.categories)],
      keptRole: body.keptRole || null,
      createdAt: now,
      sent: false,
      addressWithheld: false,
      version: 1,
    });
    actor.must("draft", referral);
    referral.drafted();
    noteStep(em, referral, actor, "draft");
    await flush();
    return viewReferral(em, actor, referral);
  },
  showReferral,
);

/** A つなぎ goes to another desk of the municipality, be it of the same agency (docs/RULINGS.md 9). */
export async function mustBeOtherDesk(em: Em, toDeskId: DeskId, ownDeskId: DeskId, now: Date): Promise<void> {
  if (toDeskId === ownDeskId) throw new Refusal(referralProblems.sameDesk);
  await receptionOf(em, toDeskId, now);
}
