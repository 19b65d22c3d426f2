import { isApprovedAfter, type LegalBasisCode, referralProblems } from "@tsunagi/contracts";
import { type Em, groundsOfAgency } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { tokyoDate } from "@tsunagi/japan";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { showReferral } from "./again.ts";
import { receptionOf } from "./reception.ts";
import { dueAt, owedIn } from "./referral.clocks.ts";
import { getReferral } from "./referral.store.ts";
import { viewReferral } from "./referral.view.ts";
import { noteStep } from "./step.ts";

export const continueReferral = command(
  "continueReferral",
  async ({ actor, em, params, body, now, unchanged, flush }) => {
    const referral = unchanged(await getReferral(em, actor, params.referralId));
    actor.must("continue", referral);
    await mustBeOurs(em, actor, body.code);
    const { doors } = await receptionOf(em, referral.toDeskId, now);
    const staffId = referral.workerId ?? actor.me.staffId;
    referral.continue({
      ...body,
      turn: { staffId, dueAt: dueAt(owedIn(referral.status), referral.urgency, doors, now) },
    });
    noteStep(em, referral, actor, "continue");
    await flush();
    return viewReferral(em, actor, referral);
  },
  showReferral,
);

/** One of this kind of agency, and not the emergency's: that carries a hand-over, and no work that goes on. */
async function mustBeOurs(em: Em, actor: Actor, code: LegalBasisCode): Promise<void> {
  const ours = await groundsOfAgency(em, actor.me.agencyId, tokyoDate(actor.now));
  if (!ours.includes(code) || isApprovedAfter(code)) throw new Refusal(referralProblems.notThisProvider);
}
