import { useEffect } from "react";
import { api } from "../../api/client.ts";
import { byCursor } from "../../api/pages.ts";
import type { Neighbourhood } from "../../api/types.ts";

/** Every 町丁目 of the town, fetched once for an hour. Which of them somebody lives in never leaves the browser. */
export function useNeighbourhoods(wanted = true): {
  all: Neighbourhood[] | undefined;
  error: unknown;
  retry: () => void;
} {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = api.useInfiniteQuery(
    "get",
    "/api/neighbourhoods",
    { params: { query: { limit: 100 } } },
    { ...byCursor, staleTime: 3_600_000, enabled: wanted },
  );
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return { all: data?.pages.flatMap((page) => page.items), error, retry: () => void refetch() };
}
