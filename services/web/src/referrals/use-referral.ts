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

/** Those that were sent at once name one another: asked again together once all of them have gone. */
export const refetchReferrals = async (ids: readonly string[]): Promise<void> => {
  const keys = ids.map((id) => api.queryOptions("get", "/api/referrals/{referralId}", init(id)).queryKey);
  await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey, refetchType: "all" })));
};
