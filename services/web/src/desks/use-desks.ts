import { useEffect, useMemo } from "react";
import { api } from "../api/client.ts";
import { byCursor } from "../api/pages.ts";
import type { Desk } from "../api/types.ts";

/** Every desk of the town in the order of its reading, fetched once for a while: some dozens that forms search on each keystroke. */
export function useDesks(): { desks: Desk[] | undefined; error: unknown; retry: () => void } {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = api.useInfiniteQuery(
    "get",
    "/api/desks",
    { params: { query: { limit: 100 } } },
    {
      ...byCursor,
      staleTime: 60_000,
    },
  );
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const desks = useMemo(
    () => data?.pages.flatMap((page) => page.items).sort((a, b) => a.kana.localeCompare(b.kana, "ja")),
    [data],
  );
  return { desks, error, retry: () => void refetch() };
}
