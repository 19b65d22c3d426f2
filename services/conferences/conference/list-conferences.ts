import { query } from "@tsunagi/http";
import { listConferences as list } from "./conference.store.ts";
import { viewConferences } from "./conference.view.ts";

export const listConferences = query("listConferences", async ({ actor, em, query }) => {
  const { items, next } = await list(em, actor, query.when, query);
  return { items: await viewConferences(em, actor, items), next };
});
