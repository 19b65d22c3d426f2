import { type BasisId, basisProblems, consentProblems, type DeskId, isApprovedAfter } from "@tsunagi/contracts";
import { areDesks, closingDays, type Em, newId } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { calendarDate, endOfNextBusinessDay } from "@tsunagi/japan";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { mustSeeAll } from "../support-case/sight.ts";
import { getCase } from "../support-case/support-case.store.ts";
import { showBasis } from "./again.ts";
import { Basis, BasisRecipient } from "./basis.ts";
import { viewBasis } from "./basis.view.ts";
import { hasApprover, mustBeOurs, mustStayWithin, untilWhen } from "./rules.ts";

export const requestBasis = command(
  "requestBasis",
  async ({ actor, em, params, body, now, flush }) => {
    const supportCase = await getCase(em, actor, params.caseId);
    actor.must("requestBasis", supportCase);
    mustSeeAll(actor, supportCase, body.categories, basisProblems.basisBeyondSight);
    await mustBeOurs(em, actor, body.code);
    mustStayWithin(body.code, body.categories);
    const untilAt = untilWhen(body.code, body.until, now);
    const deskIds = await recipientsOf(em, actor, body.recipientDeskIds);
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
    if (afterwards)
      basis.hold({ at: now, approvalDueAt: endOfNextBusinessDay(now, (await closingDays(em)).map(calendarDate)) });
    basis.requested();
    await flush();
    return viewBasis(em, actor, basis);
  },
  showBasis,
);

/** Nobody opens a case to their own desk. */
async function recipientsOf(em: Em, actor: Actor, asked: readonly DeskId[]): Promise<DeskId[]> {
  if (asked.includes(actor.me.deskId)) throw new Refusal(basisProblems.ownDesk);
  if (!(await areDesks(em, asked))) throw new Refusal(consentProblems.unknownRecipient);
  return [...new Set(asked)];
}

function nameRecipients(em: Em, actor: Actor, basis: Basis, deskIds: readonly Basis["requestedDeskId"][]): void {
  const { municipalityId, deskId: requestedDeskId } = actor.me;
  for (const deskId of deskIds) {
    em.create(BasisRecipient, { municipalityId, caseId: basis.supportCase.id, requestedDeskId, deskId, basis });
  }
}
