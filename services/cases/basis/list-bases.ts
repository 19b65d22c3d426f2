import { query } from "@tsunagi/http";
import { listBases as list } from "./basis.store.ts";
import { viewBases } from "./basis.view.ts";

export const listBases = query("listBases", async ({ actor, em, query }) => {
  const { items, next } = await list(em, actor, { caseId: query.caseId, waiting: query.waiting === "true" }, query);
  return { items: await viewBases(em, actor, items), next };
});
