import { query } from "@tsunagi/http";
import { listInformationRequests as list } from "./information-request.store.ts";
import { viewInformationRequests } from "./information-request.view.ts";

export const listInformationRequests = query("listInformationRequests", async (context) => {
  const { items, next } = await list(context.em, context.actor, context.query, context.query);
  return { items: await viewInformationRequests(context, items), next };
});
