import { api } from "../api/client.ts";
import { queryClient } from "../api/query-client.ts";
import type { Referral } from "../api/types.ts";

const init = (referralId: string) => ({ params: { path: { referralId } } });

/** One つなぎ as this desk may see it. */
export const useReferral = (referralId: string) => api.useQuery("get", "/api/referrals/{referralId}", init(referralId));

/** The answer of a verb is the つなぎ as it is now: shown at once, and the lists are asked again. */
export function keepReferral(referral: Referral): void {
  const { queryKey } = api.queryOptions("get", "/api/referrals/{referralId}", init(referral.id));
  queryClient.setQueryData(queryKey, referral);
  void queryClient.invalidateQueries({ queryKey: ["get", "/api/referrals"] });
}
