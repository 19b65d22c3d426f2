import { useEffect } from "react";
import { api } from "../api/client.ts";
import { byCursor } from "../api/pages.ts";

interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isError: boolean;
  fetchNextPage: () => unknown;
}

/** Reads on, page after page, until the number has been found. The lists know no search by number. */
function useReadOn(wanted: boolean, { hasNextPage, isFetchingNextPage, isError, fetchNextPage }: Pages): void {
  useEffect(() => {
    if (wanted && hasNextPage && !isFetchingNextPage && !isError) void fetchNextPage();
  }, [wanted, hasNextPage, isFetchingNextPage, isError, fetchNextPage]);
}

const HUNDRED = { params: { query: { limit: 100 } } };
const how = (enabled: boolean) => ({ ...byCursor, enabled, staleTime: 60_000 });

/** The つなぎ of this number that this desk takes part in, or watches over. */
export function useReferralNumbered(number: string | undefined) {
  const asked = Boolean(number?.includes("T"));
  const pages = api.useInfiniteQuery("get", "/api/referrals", HUNDRED, how(asked));
  const found = asked ? ofNumber(pages.data?.pages, number) : [];
  useReadOn(asked && found.length === 0, pages);
  return { asked, found, error: pages.error, isPending: asked && (pages.isPending || pages.hasNextPage) };
}

/** The case of this number. */
export function useCaseNumbered(number: string | undefined) {
  const asked = Boolean(number && !number.includes("T"));
  const pages = api.useInfiniteQuery("get", "/api/cases", HUNDRED, how(asked));
  const found = asked ? ofNumber(pages.data?.pages, number) : [];
  useReadOn(asked && found.length === 0, pages);
  return { asked, found, error: pages.error, isPending: asked && (pages.isPending || pages.hasNextPage) };
}

function ofNumber<T extends { number: string }>(
  pages: readonly { items: readonly T[] }[] | undefined,
  number = "",
): T[] {
  return pages?.flatMap(({ items }) => items.filter((one) => one.number.endsWith(number))) ?? [];
}
