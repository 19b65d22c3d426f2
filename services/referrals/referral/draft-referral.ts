import type { ReferralId } from "@tsunagi/contracts";
import { newId } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { showReferral } from "./again.ts";
import { chainOf, groupOf } from "./chain.ts";
import { mustBeDestination } from "./destination.ts";
import { nextReferralNumber } from "./referral.store.ts";
import { Referral } from "./referral.ts";
import { viewReferral } from "./referral.view.ts";
import { sheetOf } from "./sender-side.ts";
import { mustSee } from "./sight.ts";
import { noteStep } from "./step.ts";

export const draftReferral = command(
  "draftReferral",
  async ({ actor, em, body, now, flush }) => {
    const { caseId, previousId, alongsideId, ...draft } = body;
    await mustSee(em, caseId, draft.categories);
    const outside = await mustBeDestination(em, draft, actor.me.deskId, now);
    const referral = em.create(Referral, {
      ...sheetOf(draft),
      caseId,
      id: newId<ReferralId>(now),
      municipalityId: actor.me.municipalityId,
      number: await nextReferralNumber(em, actor),
      status: "draft",
      fromDeskId: actor.me.deskId,
      outside,
      ...(await chainOf(em, actor, { caseId, previousId })),
      alongsideId: await groupOf(em, actor, { caseId, alongsideId }),
      createdAt: now,
      sent: false,
      rung: 0,
      attached: 0,
      addressWithheld: false,
      sealed: false,
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
