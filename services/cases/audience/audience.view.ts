import { type AudienceDesk, type Category, categories, type DeskId, type LegalBasisCode } from "@tsunagi/contracts";
import { type Colleague, colleaguesAt, type Em, namesOf } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { Grant } from "../grant/grant.ts";
import { NO_END, type SupportCase } from "../support-case/support-case.ts";
import { findGrants, whoSees } from "./audience.store.ts";

/** Who sees the case now: desk by desk, on which grounds, and which people. */
export async function viewAudience(em: Em, actor: Actor, supportCase: SupportCase): Promise<AudienceDesk[]> {
  const grants = await findGrants(em, actor, supportCase);
  const byDesk = Map.groupBy(grants, ({ deskId }) => deskId);
  const deskIds = [...byDesk.keys()];
  const names = await namesOf(em, deskIds, []);
  const people = await colleaguesAt(em, deskIds, actor.now);
  const desks: AudienceDesk[] = [];
  for (const [deskId, own] of byDesk) {
    const there = people.filter((person) => person.deskId === deskId && person.takesCasework);
    desks.push({
      desk: names.desk(deskId as DeskId),
      categories: inOrder(own.flatMap((grant) => grant.categories)),
      grounds: own.map(viewGround),
      people: (await whoSees(em, actor, supportCase.id, there)).map(viewColleague),
    });
  }
  return desks;
}

function viewGround({ basis, basisCode, categories, fromAt, untilAt }: Grant) {
  return {
    basis: basis === "legal" ? (basisCode as LegalBasisCode) : basis,
    categories: inOrder(categories),
    from: fromAt.toISOString(),
    until: untilAt.getTime() === NO_END.getTime() ? null : untilAt.toISOString(),
  };
}

const viewColleague = ({ staffId, name, role, position }: Colleague) => ({ id: staffId, name, role, position });

const inOrder = (given: readonly Category[]): Category[] =>
  (Object.keys(categories) as Category[]).filter((category) => given.includes(category));
