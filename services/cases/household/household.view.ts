import type { HouseholdMember as MemberView, ResidentId } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import { Resident } from "../resident/resident.ts";
import { categoriesFor } from "../support-case/sight.ts";
import type { SupportCase } from "../support-case/support-case.ts";
import { findMembers } from "./household.store.ts";
import type { HouseholdMember } from "./household.ts";
import { inverseOf } from "./relation.ts";

/**
 * The household of a case as 本人 stands in it. 続柄 and 同居 go with 本人's 属性・連絡先; who somebody is shows only where the
 * caller's desk may know that person on their own account: a link opens nothing.
 */
export async function viewHousehold(em: Em, actor: Actor, supportCase: SupportCase): Promise<MemberView[]> {
  if (!categoriesFor(actor, supportCase).includes("identity_contact")) return [];
  const members = await findMembers(em, supportCase);
  const self = members.find(({ residentId }) => residentId === supportCase.resident.id);
  if (!self) return [];
  const others = members.filter((member) => member !== self);
  const people = await findPeople(em, actor, others);
  return others.map((member) => ({
    id: member.id,
    ...standing(member, self),
    person: people.get(member.residentId) ?? null,
    actions: ["leaveHousehold"].filter((verb) => actor.may(verb, supportCase)),
  }));
}

/** What a member is to 本人, entered from either side. Nobody has said it: その他, and nothing is derived. */
function standing(member: HouseholdMember, self: HouseholdMember) {
  const entered = member.ties.getItems().find((tie) => tie.toResidentId === self.residentId);
  if (entered)
    return { relation: entered.relation, livesTogether: entered.livesTogether, keyPerson: entered.keyPerson };
  const turned = self.ties.getItems().find((tie) => tie.toResidentId === member.residentId);
  if (!turned) return { relation: "other" as const, livesTogether: false, keyPerson: false };
  // Who is whose キーパーソン says nothing about the other direction.
  return { relation: inverseOf(turned.relation), livesTogether: turned.livesTogether, keyPerson: false };
}

async function findPeople(em: Em, actor: Actor, members: readonly HouseholdMember[]) {
  const ids = members.map(({ residentId }) => residentId);
  const where = { $and: [{ id: { $in: ids } }, actor.where("identify", "Resident")] } as never;
  const people = await em.find(Resident, where, { limit: ids.length + 1 });
  return new Map(
    people.map(({ id, name, kana, birthDate }) => [id as ResidentId, { name, kana, birthDate: birthDate ?? null }]),
  );
}
