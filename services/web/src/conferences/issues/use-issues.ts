import type { CommunityField, CommunityIssueStatus } from "@tsunagi/contracts/codes";
import { useMemo } from "react";
import { answer, api, client } from "../../api/client.ts";
import { byCursor } from "../../api/pages.ts";
import { queryClient } from "../../api/query-client.ts";
import type { CommunityIssue, NewCommunityIssue } from "../../api/types.ts";
import { ifMatch, useCommand } from "../../api/use-command.ts";

const LIST = "/api/community-issues";

/** 地域課題, the newest month first, page after page. */
export function useIssues(query: { status?: CommunityIssueStatus; field?: CommunityField }) {
  const pages = api.useInfiniteQuery("get", LIST, { params: { query } }, byCursor);
  const rows = useMemo(() => pages.data?.pages.flatMap(({ items }) => items), [pages.data]);
  return { ...pages, rows };
}

const kept = (after: (issue: CommunityIssue) => void) => (issue: CommunityIssue) => {
  void queryClient.invalidateQueries({ queryKey: ["get", LIST] });
  after(issue);
};

export const useRaiseIssue = (after: () => void) =>
  useCommand(
    "raiseCommunityIssue",
    ({ minuteId, body }: { minuteId: string; body: NewCommunityIssue }, key) => {
      const params = { path: { minuteId }, header: { "Idempotency-Key": key } };
      return answer(client.POST("/api/minutes/{minuteId}/community-issues", { params, body }));
    },
    kept(after),
  );

const NOUNS = { begin: "beginning", settle: "settlement" } as const;
export type IssueDeed = keyof typeof NOUNS;

export const useIssueDeed = (deed: IssueDeed, after: () => void) =>
  useCommand(
    `${deed}CommunityIssue`,
    ({ id: communityIssueId, version, progress }: { id: string; version: number; progress: string }, key) => {
      const params = {
        path: { communityIssueId },
        header: { "Idempotency-Key": key, "If-Match": ifMatch(version) },
      };
      return answer(
        client.POST(`/api/community-issues/{communityIssueId}/${NOUNS[deed]}`, { params, body: { progress } }),
      );
    },
    kept(after),
  );
