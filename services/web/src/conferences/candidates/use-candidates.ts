import { useEffect, useMemo } from "react";
import { api } from "../../api/client.ts";
import { byCursor } from "../../api/pages.ts";
import { useReferrals } from "../../referrals/use-referrals.ts";
import { coordinationOf } from "./candidates.ts";

/** What was shown to the coordinator because it needs somebody. */
export const useWatched = () => useReferrals({ box: "watch", state: "open" });

/** The open 多機関協働依頼 of this desk. The list knows no kind, so it is read to its end, a hundred at a time. */
export function useCoordination() {
  const { data, error, isPending, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, refetch } =
    api.useInfiniteQuery("get", "/api/referrals", { params: { query: { state: "open", limit: 100 } } }, byCursor);
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  const rows = useMemo(() => data && coordinationOf(data.pages.flatMap((page) => page.items)), [data]);
  return { rows, error, isPending: isPending || (hasNextPage && !rows?.length), retry: () => void refetch() };
}
