import { keepPreviousData } from "@tanstack/react-query";
import type { Category } from "@tsunagi/contracts/codes";
import { api } from "../../api/client.ts";
import { queryClient } from "../../api/query-client.ts";
import type { Draft } from "./draft.ts";

const OF_DRAFT = "/api/previews";
const OF_KEPT = "/api/referrals/{referralId}/preview";
const OF_WIDENED = "/api/referrals/{referralId}/resubmission";

type Going = Pick<Draft, "toDeskId" | "urgency" | "categories">;

/** Who would see what if this went now, as the server judges it; follows every choice, nothing has to be kept first. */
export function useDraftPreview(caseId: string, { toDeskId, urgency, categories }: Going) {
  const query = { caseId, toDeskId, urgency, categories: [...categories].sort().join(",") };
  const isWhole = toDeskId !== "" && categories.length > 0;
  return api.useQuery(
    "get",
    OF_DRAFT,
    { params: { query } },
    { enabled: isWhole, placeholderData: isWhole ? keepPreviousData : undefined },
  );
}

/** The same of the draft that is kept, with the fingerprint that its sending has to bring. */
export const usePreview = (referralId: string | undefined) =>
  api.useQuery(
    "get",
    OF_KEPT,
    { params: { path: { referralId: referralId ?? "" } } },
    { enabled: referralId !== undefined },
  );

/** Who would see what if one that came back went once more with these. */
export const useWidenedPreview = (referralId: string, categories: readonly Category[]) =>
  api.useQuery(
    "get",
    OF_WIDENED,
    { params: { path: { referralId }, query: { categories: [...categories].sort().join(",") } } },
    { placeholderData: keepPreviousData },
  );

/** The draft, a consent or a ground has changed: every preview is asked again. */
export async function refreshPreviews(): Promise<void> {
  await Promise.all(
    [OF_DRAFT, OF_KEPT, OF_WIDENED].map((path) => queryClient.invalidateQueries({ queryKey: ["get", path] })),
  );
}

export type Previewing = ReturnType<typeof usePreview | typeof useDraftPreview | typeof useWidenedPreview>;
