import { useMutation } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { answer, client } from "../api/client.ts";
import type { ResidentFound } from "../api/types.ts";
import { asked } from "./asked.ts";

/**
 * Looks for what was asked, once per asking. Not a query: each search is on record and counted, so nothing may repeat
 * it behind somebody's back.
 */
export function useSearch() {
  const { text, times } = asked.use();
  const [found, setFound] = useState<readonly ResidentFound[]>();
  const search = useMutation({
    mutationFn: (cursor: string | undefined) =>
      answer(client.POST("/api/residents/search", { body: { text, limit: 20, ...(cursor && { cursor }) } })),
    onSuccess: ({ items }, cursor) => setFound((old) => (cursor && old ? [...old, ...items] : items)),
  });
  const begin = useEffectEvent(() => {
    setFound(undefined);
    search.mutate(undefined);
  });
  useEffect(() => {
    if (times > 0) begin();
  }, [times]);
  const next = search.data?.next ?? undefined;
  return {
    text,
    found,
    error: search.error,
    isPending: search.isPending && !found,
    retry: () => search.mutate(search.variables),
    pages: {
      hasNextPage: next !== undefined,
      isFetchingNextPage: search.isPending && Boolean(found),
      fetchNextPage: () => search.mutate(next),
    },
  };
}
