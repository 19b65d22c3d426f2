import { keepPreviousData } from "@tanstack/react-query";
import { useMemo } from "react";
import { answer, api, client } from "../../api/client.ts";
import { byCursor } from "../../api/pages.ts";
import { queryClient } from "../../api/query-client.ts";
import type { Release } from "../../api/types.ts";
import { ifMatch, useCommand } from "../../api/use-command.ts";

const LIST = "/api/releases";
const ONE = "/api/releases/{releaseId}";

/** What has come to one's own desk, or what it has released; the newest first, page after page. */
export function useReleases(side: "received" | "released") {
  const pages = api.useInfiniteQuery(
    "get",
    LIST,
    { params: { query: { side } } },
    { ...byCursor, placeholderData: keepPreviousData },
  );
  const rows = useMemo(() => pages.data?.pages.flatMap(({ items }) => items), [pages.data]);
  return { ...pages, rows };
}

const init = (releaseId: string) => ({ params: { path: { releaseId } } });

export const useRelease = (releaseId: string) => api.useQuery("get", ONE, init(releaseId));

const kept = (then: () => void) => (release: Release) => {
  queryClient.setQueryData(api.queryOptions("get", ONE, init(release.id)).queryKey, release);
  void queryClient.invalidateQueries({ queryKey: ["get", LIST] });
  then();
};

/** 受け取りました, for the whole desk. */
export const useAcknowledge = (then: () => void) =>
  useCommand(
    "acknowledgeRelease",
    (releaseId: string, key) =>
      answer(
        client.POST("/api/releases/{releaseId}/acknowledgement", {
          params: { path: { releaseId }, header: { "Idempotency-Key": key } },
        }),
      ),
    kept(then),
  );

export const useWithdraw = (then: () => void) =>
  useCommand(
    "withdrawRelease",
    ({ id: releaseId, version, note }: Pick<Release, "id" | "version"> & { note: string }, key) =>
      answer(
        client.POST("/api/releases/{releaseId}/withdrawal", {
          params: { path: { releaseId }, header: { "Idempotency-Key": key, "If-Match": ifMatch(version) } },
          body: { note },
        }),
      ),
    kept(then),
  );
