import { type IncidentId, problems } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { Incident } from "./incident.ts";

/** The incident, or 404 where it is not theirs to know. */
export async function getIncident(em: Em, actor: Actor, id: IncidentId): Promise<Incident> {
  const incident = await em.findOne(Incident, { $and: [{ id }, actor.where("read", "Incident")] } as never);
  if (!incident) throw new Refusal(problems.notFound);
  return incident;
}
