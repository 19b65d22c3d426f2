import type { CaseId } from "@tsunagi/contracts";
import { asDesk, type Colleague, type Em } from "@tsunagi/database";
import { Actor } from "@tsunagi/permissions";
import { Grant } from "../grant/grant.ts";
import { permissions } from "../permissions.ts";
import { SupportCase } from "../support-case/support-case.ts";

/** The grants that hold now, as far as the caller may know of them: the lead's own first, then the oldest. */
export async function findGrants(em: Em, actor: Actor, supportCase: SupportCase): Promise<Grant[]> {
  const holds = { supportCase, fromAt: { $lte: actor.now }, untilAt: { $gt: actor.now } };
  const found = await em.find(Grant, { $and: [holds, actor.where("read", "Grant", { supportCase })] } as never, {
    orderBy: { fromAt: "asc", id: "asc" },
  });
  return found.sort((a, b) => Number(b.basis === "lead") - Number(a.basis === "lead"));
}

/** Somebody else as the rules judge them, at the moment of the caller's request. */
export const actorOf = ({ me, now }: Actor, { staffId, membershipId, agencyId, deskId, role }: Colleague): Actor =>
  new Actor({ ...me, staffId, membershipId, agencyId, deskId, role }, permissions, now);

/** Those of these people of one desk who see the case, each judged as if they asked themselves. */
export async function whoSees(
  em: Em,
  actor: Actor,
  caseId: CaseId,
  people: readonly Colleague[],
): Promise<readonly Colleague[]> {
  const [first] = people;
  if (!first) return [];
  return asDesk(em, first, async (theirs) => {
    const seen = await theirs.findOne(SupportCase, { id: caseId }, { populate: ["sights"] });
    return seen ? people.filter((person) => actorOf(actor, person).may("read", seen)) : [];
  });
}
