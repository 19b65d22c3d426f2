import { keepPreviousData } from "@tanstack/react-query";
import { useMemo } from "react";
import { api } from "../api/client.ts";
import { byCursor } from "../api/pages.ts";
import type { Wanted } from "./boxes.ts";

/** The つなぎ of a box, page after page. */
export function useReferrals(query: Wanted) {
  const pages = api.useInfiniteQuery(
    "get",
    "/api/referrals",
    { params: { query } },
    {
      ...byCursor,
      placeholderData: keepPreviousData,
    },
  );
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.items), [pages.data]);
  return { ...pages, rows };
}

/** Whether this desk is shown anything because it needs somebody. */
export function useWatching(): boolean {
  const { data } = api.useQuery("get", "/api/referrals", { params: { query: { box: "watch", limit: 1 } } });
  return Boolean(data?.items.length);
}
