import { query } from "@tsunagi/http";
import { listCommunityIssues as list } from "./community-issue.store.ts";
import { viewCommunityIssues } from "./community-issue.view.ts";

export const listCommunityIssues = query("listCommunityIssues", async (context) => {
  const { items, next } = await list(context.em, context.actor, context.query, context.query);
  return { items: await viewCommunityIssues(context, items), next };
});
