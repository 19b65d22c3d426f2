import { caseProblems, type ResidentId } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { knownOf } from "../resident/known.ts";
import { register } from "../resident/register.ts";
import { findResident } from "../resident/resident.store.ts";
import type { Resident } from "../resident/resident.ts";
import type { SupportCase } from "../support-case/support-case.ts";
import { findMembership } from "./household.store.ts";

interface Asked {
  readonly residentId?: ResidentId | undefined;
  readonly person?: { name: string; kana: string; birthDate: string | null } | undefined;
}

/** Somebody whom one's own desk has registered already, or a person who is written down now. */
export async function personAsked(em: Em, actor: Actor, { residentId, person }: Asked, now: Date): Promise<Resident> {
  if (person) {
    const resident = register(em, actor, await knownOf(em, person, now), now);
    actor.must("create", resident);
    return resident;
  }
  const known = await findResident(em, actor, residentId as ResidentId);
  if (!known) throw new Refusal(caseProblems.noSuchPerson);
  return known;
}

/** 本人 is in the household, and nobody is in one twice, nor in two. */
export async function mustBeNew(em: Em, supportCase: SupportCase, residentId: ResidentId): Promise<void> {
  const isMember = residentId === supportCase.resident.id || (await findMembership(em, residentId));
  if (isMember) throw new Refusal(caseProblems.alreadyMember);
}
