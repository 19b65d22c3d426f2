import { query } from "@tsunagi/http";
import { listHandedOver as list } from "../release/release.store.ts";
import { viewReleases } from "../release/release.view.ts";

export const listHandedOver = query("listHandedOver", async (context) => {
  const { actor, em, params, query } = context;
  const { items, next } = await list(em, actor, params.caseId, query);
  return { items: await viewReleases(context, items), next };
});
