import { problems, type ResidentId } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { Resident } from "./resident.ts";

/** The resident as the caller's desk registered them, if it did. */
export function findResident(em: Em, actor: Actor, id: ResidentId): Promise<Resident | null> {
  return em.findOne(Resident, { $and: [{ id }, actor.where("read", "Resident")] } as never);
}

/**
 * Loads whom these cases are about, as far as row level security shows them: a case may be seen without its person, and
 * a join would lose the case with them.
 */
export async function meetResidents(em: Em, cases: readonly { readonly resident: Resident }[]): Promise<void> {
  const ids = cases.map(({ resident }) => resident.id);
  await em.find(Resident, { id: { $in: ids } }, { limit: ids.length + 1, refresh: true });
}

/** The resident, or 404 where it is not theirs to know. */
export async function getResident(em: Em, actor: Actor, id: ResidentId): Promise<Resident> {
  const resident = await findResident(em, actor, id);
  if (!resident) throw new Refusal(problems.notFound);
  return resident;
}
