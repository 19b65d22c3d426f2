import { api } from "../api/client.ts";
import { queryClient } from "../api/query-client.ts";
import type { SupportCase } from "../api/types.ts";

const init = (caseId: string) => ({ params: { path: { caseId } } });

export const useCase = (caseId: string) => api.useQuery("get", "/api/cases/{caseId}", init(caseId));

export function keepCase(supportCase: SupportCase): void {
  queryClient.setQueryData(api.queryOptions("get", "/api/cases/{caseId}", init(supportCase.id)).queryKey, supportCase);
  void queryClient.invalidateQueries({ queryKey: ["get", "/api/cases"] });
}
