import { answer, api, client } from "../api/client.ts";
import { byCursor } from "../api/pages.ts";
import { queryClient } from "../api/query-client.ts";
import type { Incident } from "../api/types.ts";
import { ifMatch, useCommand } from "../api/use-command.ts";
import { type IncidentDeed, incidentDeeds } from "./incident-words.ts";

const LIST = "/api/incidents";
const ONE = "/api/incidents/{incidentId}";
/** No hint tells of an incident: its clocks run in days. */
const AGAIN_AFTER = 30_000;

/** Every incident that this desk answers for, page after page. */
export function useIncidents() {
  const pages = api.useInfiniteQuery(
    "get",
    LIST,
    { params: { query: { limit: 100 } } },
    { ...byCursor, refetchInterval: AGAIN_AFTER },
  );
  return { ...pages, rows: pages.data?.pages.flatMap(({ items }) => items) };
}

const init = (incidentId: string) => ({ params: { path: { incidentId } } });

export const useIncident = (incidentId: string) => api.useQuery("get", ONE, init(incidentId));

interface Entering {
  id: string;
  version: number;
  note: string;
}

/** Enters one of the three deeds. */
export const useEnter = (deed: IncidentDeed, after: (incident: Incident) => void) =>
  useCommand(
    `${deed}Incident`,
    ({ id, version, note }: Entering, key) =>
      answer(
        client.POST(`/api/incidents/{incidentId}/${incidentDeeds[deed].noun}`, {
          params: { path: { incidentId: id }, header: { "Idempotency-Key": key, "If-Match": ifMatch(version) } },
          body: { note },
        }),
      ),
    (incident) => {
      queryClient.setQueryData(api.queryOptions("get", ONE, init(incident.id)).queryKey, incident);
      void queryClient.invalidateQueries({ queryKey: ["get", LIST] });
      after(incident);
    },
  );
