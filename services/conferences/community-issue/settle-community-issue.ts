import { command } from "@tsunagi/http";
import { getCommunityIssue } from "./community-issue.store.ts";
import { showCommunityIssue } from "./community-issue.view.ts";
import { mustNameNobody } from "./names-in.ts";

export const settleCommunityIssue = command(
  "settleCommunityIssue",
  async (context) => {
    const { actor, em, params, body, sealer, unchanged, flush } = context;
    const issue = unchanged(await getCommunityIssue(em, actor, params.communityIssueId));
    actor.must("settle", issue);
    await mustNameNobody(em, sealer, issue.id, body.progress);
    issue.settle(body.progress);
    await flush();
    return showCommunityIssue(context, issue.id);
  },
  showCommunityIssue,
);
