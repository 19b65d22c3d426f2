import { api } from "../api/client.ts";

/** The people of a desk. */
export const useStaff = (deskId: string, wanted = true) =>
  api.useQuery(
    "get",
    "/api/desks/{deskId}/staff",
    { params: { path: { deskId }, query: { limit: 100 } } },
    { enabled: wanted, staleTime: 60_000 },
  );
