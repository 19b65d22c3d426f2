import { query } from "@tsunagi/http";
import { getIncident as load } from "./incident.store.ts";
import { viewIncident } from "./incident.view.ts";

export const getIncident = query("getIncident", async ({ actor, em, params }) =>
  viewIncident(em, actor, await load(em, actor, params.incidentId)),
);
