import {
  type CaseId,
  type Category,
  type ConsentId,
  consentProblems,
  type DeskId,
  type NewConsent,
} from "@tsunagi/contracts";
import { areDesks, type Em, newId } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { addDays, calendarDate, instantAt, ofAgeOn, tokyoDate } from "@tsunagi/japan";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { mustSeeAll } from "../support-case/sight.ts";
import { getCase } from "../support-case/support-case.store.ts";
import { NO_END, type SupportCase } from "../support-case/support-case.ts";
import { viewCase } from "../support-case/support-case.view.ts";
import { Consent, ConsentRecipient } from "./consent.ts";

export const giveConsent = command(
  "giveConsent",
  async ({ actor, em, params, body, now, flush }) => {
    const supportCase = await getCase(em, actor, params.caseId);
    actor.must("giveConsent", supportCase);
    mustSeeAll(actor, supportCase, toBeSeen(body), consentProblems.beyondSight);
    if (body.giver !== "self" && !body.giverName) throw new Refusal(consentProblems.giverUnnamed);
    const untilAt = endOf(body, supportCase, now);
    const deskIds = await recipientsOf(em, actor, body);
    const consent = em.create(Consent, {
      id: newId<ConsentId>(now),
      municipalityId: actor.me.municipalityId,
      residentId: supportCase.resident.id,
      status: "given",
      giver: body.giver,
      giverName: body.giverName || null,
      method: body.method,
      purpose: body.purpose,
      categories: [...new Set(body.categories)],
      fromAt: now,
      untilAt,
      recordedBy: actor.me.staffId,
      recordedDeskId: actor.me.deskId,
      leadDeskId: supportCase.leadDeskId,
      version: 1,
      supportCase,
    });
    nameRecipients(em, actor, consent, deskIds);
    consent.given(deskIds);
    await flush();
    return viewCase(em, actor, supportCase);
  },
  async ({ actor, em, params }) => viewCase(em, actor, await getCase(em, actor, params.caseId as CaseId)),
);

/** Whether a parent may still consent says how old the person is: that is for who sees 属性・連絡先. */
const toBeSeen = ({ giver, categories }: NewConsent): readonly Category[] =>
  giver === "parental" ? [...categories, "identity_contact"] : categories;

/** Nobody opens a case to their own desk; the town's standard consent names it along with the others. */
async function recipientsOf(em: Em, actor: Actor, { recipientDeskIds }: NewConsent): Promise<DeskId[]> {
  if (!(await areDesks(em, recipientDeskIds))) throw new Refusal(consentProblems.unknownRecipient);
  const others = [...new Set(recipientDeskIds)].filter((id) => id !== actor.me.deskId);
  if (others.length === 0) throw new Refusal(consentProblems.nobodyElse);
  return others;
}

function nameRecipients(em: Em, actor: Actor, consent: Consent, deskIds: readonly Consent["recordedDeskId"][]): void {
  const { municipalityId, deskId: recordedDeskId } = actor.me;
  for (const deskId of deskIds) {
    em.create(ConsentRecipient, { municipalityId, caseId: consent.supportCase.id, recordedDeskId, deskId, consent });
  }
}

/**
 * A consent holds until the end of its last day in Japan; a guardian's no longer than until the person decides for
 * themselves (docs/RULINGS.md 12).
 */
function endOf({ giver, until }: NewConsent, { resident }: SupportCase, now: Date): Date {
  const asked = until === null ? NO_END : instantAt(addDays(calendarDate(until), 1), "00:00");
  if (asked <= now) throw new Refusal(consentProblems.consentEnds);
  if (giver !== "parental" || !resident.birthDate) return asked;
  const ofAge = ofAgeOn(resident.birthDate);
  if (ofAge <= tokyoDate(now)) throw new Refusal(consentProblems.guardianEnds);
  const ends = instantAt(ofAge, "00:00");
  return new Date(Math.min(Number(ends), Number(asked)));
}
