import { command } from "@tsunagi/http";
import { getCommunityIssue } from "./community-issue.store.ts";
import { showCommunityIssue } from "./community-issue.view.ts";

export const beginCommunityIssue = command(
  "beginCommunityIssue",
  async (context) => {
    const { actor, em, params, body, unchanged, flush } = context;
    const issue = unchanged(await getCommunityIssue(em, actor, params.communityIssueId));
    actor.must("begin", issue);
    issue.begin(body.progress);
    await flush();
    return showCommunityIssue(context, issue.id);
  },
  showCommunityIssue,
);
