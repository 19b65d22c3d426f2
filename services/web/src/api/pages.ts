/**
 * How every list goes on: the server names the next page, null on the last one. The first cursor is null and not
 * undefined, for which the query library would send 0.
 */
export const byCursor = {
  pageParamName: "cursor",
  initialPageParam: null,
  getNextPageParam: ({ next }: { next: string | null }) => next,
} as const;
