import { command } from "@tsunagi/http";
import { getCommunityIssue } from "./community-issue.store.ts";
import { showCommunityIssue } from "./community-issue.view.ts";

export const settleCommunityIssue = command(
  "settleCommunityIssue",
  async (context) => {
    const { actor, em, params, body, unchanged, flush } = context;
    const issue = unchanged(await getCommunityIssue(em, actor, params.communityIssueId));
    actor.must("settle", issue);
    issue.settle(body.progress);
    await flush();
    return showCommunityIssue(context, issue.id);
  },
  showCommunityIssue,
);
