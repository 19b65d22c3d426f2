import { command } from "@tsunagi/http";
import { showIncident } from "./again.ts";
import { getIncident } from "./incident.store.ts";
import { viewIncident } from "./incident.view.ts";

export const tellIncident = command(
  "tellIncident",
  async ({ actor, em, params, body, now, unchanged, flush }) => {
    const incident = unchanged(await getIncident(em, actor, params.incidentId));
    actor.must("tell", incident);
    incident.tell({ at: now, by: actor.me.staffId, note: body.note });
    await flush();
    return viewIncident(em, actor, incident);
  },
  showIncident,
);
