import { api } from "../api/client.ts";
import { queryClient } from "../api/query-client.ts";
import type { SupportCase } from "../api/types.ts";

const init = (caseId: string) => ({ params: { path: { caseId } } });

export const useCase = (caseId: string) => api.useQuery("get", "/api/cases/{caseId}", init(caseId));

/** The case as it is at this moment, past what is remembered. */
export const fetchCase = (caseId: string): Promise<SupportCase> =>
  queryClient.fetchQuery(api.queryOptions("get", "/api/cases/{caseId}", init(caseId), { staleTime: 0 }));

/** The answer of a verb is the case as it is now; who sees it, and what a draft would show, is asked again. */
export function keepCase(supportCase: SupportCase): void {
  queryClient.setQueryData(api.queryOptions("get", "/api/cases/{caseId}", init(supportCase.id)).queryKey, supportCase);
  for (const path of ["/api/cases", "/api/cases/{caseId}/audience", "/api/referrals/{referralId}/preview"]) {
    void queryClient.invalidateQueries({ queryKey: ["get", path] });
  }
}
