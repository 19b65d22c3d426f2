import { api } from "../../../api/client.ts";

/** Who of a desk can be given a place at this item. The names of a desk are for its own people otherwise. */
export const useCandidates = (agendaItemId: string, deskId: string) =>
  api.useQuery(
    "get",
    "/api/agenda-items/{agendaItemId}/candidates",
    { params: { path: { agendaItemId }, query: { deskId, limit: 100 } } },
    { enabled: deskId !== "", staleTime: 60_000 },
  );
