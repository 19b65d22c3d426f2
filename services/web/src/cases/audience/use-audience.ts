import { api } from "../../api/client.ts";

/** Who sees the case now, and why. */
export const useAudience = (caseId: string) =>
  api.useQuery("get", "/api/cases/{caseId}/audience", { params: { path: { caseId } } });

/**
 * The screen of one other person. Each asking is on record as a look into the case, so it is asked once and not again
 * whenever the window comes to the front.
 */
export const useSightOf = (caseId: string, deskId: string, staffId: string) =>
  api.useQuery(
    "post",
    "/api/cases/{caseId}/sight",
    { params: { path: { caseId } }, body: { deskId, staffId } },
    { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, refetchOnReconnect: false },
  );
