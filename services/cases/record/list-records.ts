import { query } from "@tsunagi/http";
import { groundsOfOwn } from "../grant/grounds.ts";
import { listRecords as load, mustKnowOf } from "./record.store.ts";
import { viewRecords } from "./record.view.ts";

/** What a desk reads that has no sight of the case any more: what it wrote itself. */
const OWN = ["own"];

export const listRecords = query("listRecords", async ({ actor, em, params, query, upon }) => {
  await mustKnowOf(em, actor, params.caseId);
  const grounds = await groundsOfOwn(em, actor, params.caseId);
  upon(grounds.length > 0 ? grounds : OWN);
  const { items, next } = await load(em, actor, params.caseId, query);
  return { items: await viewRecords(em, actor, params.caseId, items), next };
});
