import type { ResidentFound, ResidentId } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import { Sight, type SupportCase } from "../support-case/support-case.ts";
import type { Resident } from "./resident.ts";
import { identityOf } from "./resident.view.ts";

const MOST_CASES = 200;

/** People whom a search found, with those of their cases that show the caller's desk who they are about. */
export async function viewFound(em: Em, actor: Actor, found: readonly Resident[]): Promise<ResidentFound[]> {
  const cases = await casesOf(em, actor, found);
  return found.map((resident) => {
    const { name, kana, alias, birthDate, neighbourhood } = identityOf(resident, actor);
    const own = (cases.get(resident.id) ?? []).map(({ id, number, openedAt }) => ({
      id,
      number,
      openedAt: openedAt.toISOString(),
    }));
    return { id: resident.id, name, kana, alias, birthDate, neighbourhood, cases: own };
  });
}

/** A case that the desk sees without 属性・連絡先 is left out: to name it here would say whose it is. */
async function casesOf(em: Em, actor: Actor, found: readonly Resident[]): Promise<Map<ResidentId, SupportCase[]>> {
  const ofThem = { supportCase: { resident: { $in: found.map(({ id }) => id) } } };
  const sights = await em.find(Sight, { $and: [actor.where("read", "Sight"), ofThem] } as never, {
    populate: ["supportCase"],
    orderBy: { supportCase: { openedAt: "desc", id: "desc" } },
    limit: MOST_CASES,
  });
  const telling = sights.filter(({ categories }) => categories.includes("identity_contact"));
  return Map.groupBy(
    telling.map(({ supportCase }) => supportCase),
    ({ resident }) => resident.id,
  );
}
