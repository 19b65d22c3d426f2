import type { HouseholdId, MemberId, ResidentId } from "@tsunagi/contracts";
import { type Em, newId, rows } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { SupportCase } from "../support-case/support-case.ts";
import { findMembership } from "./household.store.ts";
import { Household, HouseholdMember } from "./household.ts";

/** The household of 本人, founded now where there is none: 本人 is its first member. */
export async function householdOf(em: Em, actor: Actor, { resident }: SupportCase, now: Date): Promise<Household> {
  // A desk adds only people of its own registration, so two who would found the same household wait for each other here.
  await rows(em, "select pg_advisory_xact_lock(hashtextextended($1, 0))", [`household/${actor.me.deskId}`]);
  const membership = await findMembership(em, resident.id);
  if (membership) return membership.household;
  const { municipalityId, deskId } = actor.me;
  const household = em.create(Household, {
    id: newId<HouseholdId>(now),
    municipalityId,
    foundedDeskId: deskId,
    foundedAt: now,
  });
  await em.flush();
  await joinCases(em, actor, household.id, resident.id);
  em.create(HouseholdMember, {
    id: newId<MemberId>(now),
    municipalityId,
    residentId: resident.id,
    fromAt: now,
    untilAt: null,
    household,
  });
  return household;
}

/**
 * From now on the walls let whoever sees 属性・連絡先 of this person's cases into the household. The version of a case
 * stays: a desk that may know of no household must not see that there is one.
 */
export async function joinCases(em: Em, { me }: Actor, household: HouseholdId, resident: ResidentId): Promise<void> {
  await rows(em, "update cases.support_case set household_id = $1 where resident_id = $2 and lead_desk_id = $3", [
    household,
    resident,
    me.deskId,
  ]);
}

/** A case of somebody who belongs to a household already is one of that household. */
export async function joinHousehold(em: Em, actor: Actor, resident: ResidentId): Promise<void> {
  const membership = await findMembership(em, resident);
  if (membership) await joinCases(em, actor, membership.household.id, resident);
}
