import { problems, type ResidentId } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { Resident } from "./resident.ts";

/** The resident, or 404 where it is not theirs to know. */
export async function getResident(em: Em, actor: Actor, id: ResidentId): Promise<Resident> {
  const resident = await em.findOne(Resident, { $and: [{ id }, actor.where("read", "Resident")] } as never);
  if (!resident) throw new Refusal(problems.notFound);
  return resident;
}
