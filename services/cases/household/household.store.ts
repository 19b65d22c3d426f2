import { type MemberId, problems, type ResidentId } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { Refusal } from "@tsunagi/permissions";
import type { SupportCase } from "../support-case/support-case.ts";
import { HouseholdMember } from "./household.ts";

const MOST_MEMBERS = 50;

/** Where a person belongs now, as far as the caller's desk may know it. */
export function findMembership(em: Em, residentId: ResidentId): Promise<HouseholdMember | null> {
  return em.findOne(HouseholdMember, { residentId, untilAt: null }, { populate: ["household"] });
}

/** Everybody who belongs to the household of 本人 now, 本人 included; nobody where there is none. */
export async function findMembers(em: Em, { resident }: SupportCase): Promise<HouseholdMember[]> {
  const membership = await findMembership(em, resident.id);
  if (!membership) return [];
  return em.find(
    HouseholdMember,
    { household: membership.household, untilAt: null },
    { populate: ["ties"], orderBy: { fromAt: "asc", id: "asc" }, limit: MOST_MEMBERS, refresh: true },
  );
}

/** Somebody beside 本人 in their household, also after they have left it, or 404. */
export async function getMember(em: Em, { resident }: SupportCase, id: MemberId): Promise<HouseholdMember> {
  const membership = await findMembership(em, resident.id);
  const member = membership
    ? await em.findOne(HouseholdMember, { id, household: membership.household }, { populate: ["household"] })
    : null;
  if (!member || member.residentId === resident.id) throw new Refusal(problems.notFound);
  return member;
}
