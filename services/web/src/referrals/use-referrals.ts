import { keepPreviousData } from "@tanstack/react-query";
import { useMemo } from "react";
import { api } from "../api/client.ts";
import { byCursor } from "../api/pages.ts";
import type { Box, BoxStatus } from "./boxes.ts";

interface Wanted {
  box?: Box;
  status?: BoxStatus;
  caseId?: string;
}

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
