import { api } from "../../api/client.ts";
import { queryClient } from "../../api/query-client.ts";

const PATH = "/api/referrals/{referralId}/preview";

/** Who would see what if this draft went now, as the server judges it. */
export const usePreview = (referralId: string | undefined) =>
  api.useQuery(
    "get",
    PATH,
    { params: { path: { referralId: referralId ?? "" } } },
    { enabled: referralId !== undefined },
  );

/** The draft, a consent or a ground has changed: every preview is asked again. */
export function refreshPreviews(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ["get", PATH] });
}

export type Previewing = ReturnType<typeof usePreview>;
