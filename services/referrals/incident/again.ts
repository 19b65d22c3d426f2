import type { IncidentId, Incident as IncidentView } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import { getIncident } from "./incident.store.ts";
import { viewIncident } from "./incident.view.ts";

/** The answer to a deed that was already done: the incident as it is now, under the rule of now. */
export const showIncident = async ({ em, actor }: { em: Em; actor: Actor }, id: string): Promise<IncidentView> =>
  viewIncident(em, actor, await getIncident(em, actor, id as IncidentId));
