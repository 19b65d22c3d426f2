import { query } from "@tsunagi/http";
import { listReleases as list } from "./release.store.ts";
import { viewReleases } from "./release.view.ts";

export const listReleases = query("listReleases", async (context) => {
  const { actor, em, query } = context;
  const { items, next } = await list(em, actor, query.side, query);
  return { items: await viewReleases(context, items), next };
});
