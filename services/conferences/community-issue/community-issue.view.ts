import type { CommunityIssueId, CommunityIssue as CommunityIssueView } from "@tsunagi/contracts";
import { type Em, namesOf } from "@tsunagi/database";
import { type Actor, actionsOf } from "@tsunagi/permissions";
import { communityIssueLife } from "./community-issue.lifecycle.ts";
import { getCommunityIssue } from "./community-issue.store.ts";
import type { CommunityIssue } from "./community-issue.ts";

interface Seer {
  readonly em: Em;
  readonly actor: Actor;
}

export async function viewCommunityIssues(
  { em, actor }: Seer,
  issues: readonly CommunityIssue[],
): Promise<CommunityIssueView[]> {
  const names = await namesOf(
    em,
    issues.map(({ hostDeskId }) => hostDeskId),
    [],
  );
  return issues.map((issue) => ({
    id: issue.id,
    host: names.desk(issue.hostDeskId),
    field: issue.field,
    title: issue.title,
    detail: issue.detail ?? null,
    raisedIn: issue.raisedIn,
    status: issue.status,
    progress: issue.progress ?? null,
    version: issue.version,
    actions: actionsOf(actor, communityIssueLife, issue),
  }));
}

/** The 地域課題 as it is now: the answer to a deed, done just now or earlier. */
export const showCommunityIssue = async (seer: Seer, id: string): Promise<CommunityIssueView> => {
  const issue = await getCommunityIssue(seer.em, seer.actor, id as CommunityIssueId);
  return (await viewCommunityIssues(seer, [issue]))[0] as CommunityIssueView;
};
