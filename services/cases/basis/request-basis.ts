import { type BasisId, basisProblems, consentProblems, isApprovedAfter } from "@tsunagi/contracts";
import { areDesks, type Em, newId } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { endOfNextBusinessDay } from "@tsunagi/japan";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { mustSeeAll } from "../support-case/sight.ts";
import { getCase } from "../support-case/support-case.store.ts";
import { showBasis } from "./again.ts";
import { Basis, BasisRecipient } from "./basis.ts";
import { viewBasis } from "./basis.view.ts";
import { closings, hasApprover, mustBeOurs, mustStayWithin, untilWhen } from "./rules.ts";

export const requestBasis = command(
  "requestBasis",
  async ({ actor, em, params, body, now, flush }) => {
    const supportCase = await getCase(em, actor, params.caseId);
    actor.must("requestBasis", supportCase);
    mustSeeAll(actor, supportCase, body.categories);
    await mustBeOurs(em, actor, body.code);
    mustStayWithin(body.code, body.categories);
    const untilAt = untilWhen(body.code, body.until, now);
    const deskIds = [...new Set(body.recipientDeskIds)];
    if (!(await areDesks(em, deskIds))) throw new Refusal(consentProblems.unknownRecipient);
    const afterwards = isApprovedAfter(body.code);
    // Saving a life does not wait for an approver, not even for there being one (docs/RULINGS.md 5).
    if (!afterwards && !(await hasApprover(em, actor))) throw new Refusal(basisProblems.noApprover);
    const basis = em.create(Basis, {
      id: newId<BasisId>(now),
      municipalityId: actor.me.municipalityId,
      code: body.code,
      reason: body.reason,
      categories: [...new Set(body.categories)],
      status: "waiting",
      requestedBy: actor.me.staffId,
      requestedDeskId: actor.me.deskId,
      leadDeskId: supportCase.leadDeskId,
      requestedAt: now,
      untilAt,
      version: 1,
      supportCase,
    });
    nameRecipients(em, actor, basis, deskIds);
    if (afterwards) basis.hold({ at: now, approvalDueAt: endOfNextBusinessDay(now, await closings(em)) });
    basis.requested();
    await flush();
    return viewBasis(em, actor, basis);
  },
  showBasis,
);

function nameRecipients(em: Em, actor: Actor, basis: Basis, deskIds: readonly Basis["requestedDeskId"][]): void {
  const { municipalityId, deskId: requestedDeskId } = actor.me;
  for (const deskId of deskIds) {
    em.create(BasisRecipient, { municipalityId, caseId: basis.supportCase.id, requestedDeskId, deskId, basis });
  }
}
