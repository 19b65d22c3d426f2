import { api } from "./client.ts";
import { queryClient } from "./query-client.ts";
import type { Me } from "./types.ts";

const OWNER = "tsunagi.owner";

export const meQuery = () => api.queryOptions("get", "/api/me", {}, { staleTime: 60_000 });

/** What was typed and kept in this tab belongs to one person; somebody else at the same PC starts empty. */
export function claimTab({ staff }: Me): void {
  if (sessionStorage.getItem(OWNER) === staff.id) return;
  sessionStorage.clear();
  sessionStorage.setItem(OWNER, staff.id);
}

/** Whoever is signed in; only below the shell, whose route has fetched it. */
export function useMe(): Me {
  return api.useSuspenseQuery("get", "/api/me", {}, { staleTime: 60_000 }).data;
}

/** Works on as another membership: what the old one was allowed to see is dropped before the new one looks. */
export function becomeActing(next: Me): void {
  queryClient.removeQueries({ type: "inactive" });
  queryClient.setQueryData(meQuery().queryKey, next);
  void queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[1] !== "/api/me" });
}
