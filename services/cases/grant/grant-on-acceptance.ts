import type { GrantId } from "@tsunagi/contracts";
import { newId } from "@tsunagi/database";
import type { Heard, HearingContext } from "@tsunagi/events";
import { Consent } from "../consent/consent.ts";
import { Grant, SupportCase } from "../support-case/support-case.ts";

/**
 * The receiver has accepted a つなぎ: its desk sees the case from now on, in the categories that were handed over and
 * as long as the consent holds. Once per referral, however often this is heard.
 */
export async function grantOnAcceptance(
  { payload, municipalityId }: Heard<"referrals", "referral.accepted">,
  { em, now }: HearingContext,
): Promise<void> {
  const earlier = await em.findOne(Grant, { referralId: payload.referralId });
  if (earlier) return;
  const supportCase = await em.findOneOrFail(SupportCase, { id: payload.caseId });
  const consent = await em.findOneOrFail(Consent, { id: payload.consentId });
  // Between the acceptance and this moment the consent may have ended: then nothing opens.
  if (consent.untilAt <= now) return;
  const grant = em.create(Grant, {
    id: newId<GrantId>(now),
    municipalityId,
    deskId: payload.toDeskId,
    categories: payload.categories.filter((category) => consent.categories.includes(category)),
    basis: "consent",
    consentId: consent.id,
    referralId: payload.referralId,
    fromAt: now,
    untilAt: consent.untilAt,
    supportCase,
  });
  supportCase.grantOpened(grant);
}
