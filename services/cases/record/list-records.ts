import { query } from "@tsunagi/http";
import { listRecords as load, mustKnowOf } from "./record.store.ts";
import { viewRecords } from "./record.view.ts";

export const listRecords = query("listRecords", async ({ actor, em, params, query }) => {
  await mustKnowOf(em, actor, params.caseId);
  const { items, next } = await load(em, actor, params.caseId, query);
  return { items: await viewRecords(em, actor, params.caseId, items), next };
});
