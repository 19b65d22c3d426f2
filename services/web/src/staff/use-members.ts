import { answer, api, client } from "../api/client.ts";
import { byCursor } from "../api/pages.ts";
import { queryClient } from "../api/query-client.ts";
import { useCommand } from "../api/use-command.ts";

/** The people of one's own agency, page after page. What is left in their names goes down by itself: it is asked again. */
export function useMembers() {
  const pages = api.useInfiniteQuery(
    "get",
    "/api/memberships",
    { params: { query: { limit: 100 } } },
    { ...byCursor, refetchInterval: 30_000 },
  );
  return { ...pages, rows: pages.data?.pages.flatMap((page) => page.items) };
}

const refreshMembers = () => queryClient.invalidateQueries({ queryKey: ["get", "/api/memberships"] });

export const useStopStaff = (after: () => void) =>
  useCommand(
    "stopStaff",
    ({ staffId }: { staffId: string }, key) =>
      answer(
        client.POST("/api/staff/{staffId}/stopping", {
          params: { path: { staffId }, header: { "Idempotency-Key": key } },
        }),
      ),
    () => {
      void refreshMembers();
      after();
    },
  );

export interface Ending {
  readonly membershipId: string;
  readonly since: string;
  readonly reason: "transfer" | "retirement";
}

export const useEndMembership = (after: () => void) =>
  useCommand(
    "endMembership",
    ({ membershipId, ...body }: Ending, key) =>
      answer(
        client.POST("/api/memberships/{membershipId}/ending", {
          params: { path: { membershipId }, header: { "Idempotency-Key": key } },
          body,
        }),
      ),
    () => {
      void refreshMembers();
      after();
    },
  );
