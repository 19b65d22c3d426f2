import type { BasisId, Category, ConsentId, GrantId, LegalBasisCode } from "@tsunagi/contracts";
import { type Em, newId } from "@tsunagi/database";
import type { Heard, HearingContext } from "@tsunagi/events";
import { Basis } from "../basis/basis.ts";
import { Consent } from "../consent/consent.ts";
import { SupportCase } from "../support-case/support-case.ts";
import { Grant } from "./grant.ts";

type Accepted = Heard<"referrals", "referral.accepted" | "referral.regrounded">["payload"];

/**
 * The receiver has accepted a つなぎ, or an accepted one rests on another ground now: its desk sees the case from now on,
 * in the categories that were handed over and as long as the ground holds. Once per ground, however often it is heard.
 */
export async function grantOnAcceptance(
  { payload, municipalityId }: Heard<"referrals", "referral.accepted" | "referral.regrounded">,
  { em, now }: HearingContext,
): Promise<void> {
  if ("accepted" in payload && !payload.accepted) return;
  const ground = await groundOf(em, payload);
  // Between the acceptance and this moment it may have ended: then nothing opens.
  if (!ground || ground.untilAt <= now) return;
  const { consentId, basisId } = ground;
  if (await em.findOne(Grant, { referralId: payload.referralId, consentId, basisId })) return;
  const supportCase = await em.findOneOrFail(SupportCase, { id: payload.caseId });
  const grant = em.create(Grant, {
    id: newId<GrantId>(now),
    municipalityId,
    deskId: payload.toDeskId,
    categories: payload.categories.filter((category) => ground.categories.includes(category)),
    basis: ground.consentId ? "consent" : "legal",
    consentId: ground.consentId,
    basisId: ground.basisId,
    basisCode: ground.basisCode,
    referralId: payload.referralId,
    fromAt: now,
    untilAt: ground.untilAt,
    supportCase,
  });
  grant.opened();
}

interface Ground {
  readonly consentId: ConsentId | null;
  readonly basisId: BasisId | null;
  readonly basisCode: LegalBasisCode | null;
  readonly categories: readonly Category[];
  readonly untilAt: Date;
}

/** None: the receiver took it upon a ground of its own, which opens nothing of the sender's. */
async function groundOf(em: Em, { basis }: Accepted): Promise<Ground | undefined> {
  if (!basis) return undefined;
  if (basis.kind === "consent") {
    const { id, categories, untilAt } = await em.findOneOrFail(Consent, { id: basis.id as ConsentId });
    return { consentId: id, basisId: null, basisCode: null, categories, untilAt };
  }
  const { id, code, categories, untilAt } = await em.findOneOrFail(Basis, { id: basis.id as BasisId });
  return { consentId: null, basisId: id, basisCode: code, categories, untilAt };
}
