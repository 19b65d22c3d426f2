import { type CaseId, type ConsentId, caseProblems } from "@tsunagi/contracts";
import { areDesks, newId } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { addDays, calendarDate, instantAt } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { getCase } from "../support-case/support-case.store.ts";
import { NO_END } from "../support-case/support-case.ts";
import { categoriesFor, viewCase } from "../support-case/support-case.view.ts";
import { Consent, ConsentRecipient } from "./consent.ts";

export const giveConsent = command(
  "giveConsent",
  async ({ actor, em, params, body, now, flush }) => {
    const supportCase = await getCase(em, actor, params.caseId);
    actor.must("giveConsent", supportCase);
    const { municipalityId, staffId, deskId } = actor.me;
    const sees = categoriesFor(actor, supportCase);
    if (!body.categories.every((category) => sees.includes(category))) throw new Refusal(caseProblems.beyondSight);
    const untilAt = endOf(body.until);
    if (untilAt <= now) throw new Refusal(caseProblems.consentEnds);
    const deskIds = [...new Set(body.recipientDeskIds)];
    if (!(await areDesks(em, deskIds))) throw new Refusal(caseProblems.unknownRecipient);
    const consent = em.create(Consent, {
      id: newId<ConsentId>(now),
      municipalityId,
      residentId: supportCase.resident.id,
      method: body.method,
      purpose: body.purpose,
      categories: [...new Set(body.categories)],
      fromAt: now,
      untilAt,
      recordedBy: staffId,
      recordedDeskId: deskId,
      supportCase,
    });
    for (const recipient of deskIds) {
      em.create(ConsentRecipient, {
        municipalityId,
        caseId: supportCase.id,
        recordedDeskId: deskId,
        deskId: recipient,
        consent,
      });
    }
    supportCase.consentGiven(consent.id, deskIds);
    await flush();
    return viewCase(em, actor, supportCase);
  },
  async ({ actor, em, params }) => viewCase(em, actor, await getCase(em, actor, params.caseId as CaseId)),
);

/** A consent holds until the end of its last day in Japan. */
const endOf = (until: string | null): Date =>
  until === null ? NO_END : instantAt(addDays(calendarDate(until), 1), "00:00");
