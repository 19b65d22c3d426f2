import { query } from "@tsunagi/http";
import { getAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { documentsOf } from "./document.store.ts";
import { viewDocuments } from "./document.view.ts";

export const listDocuments = query("listDocuments", async (context) => {
  const { actor, em, params, query } = context;
  const item = await getAgendaItem(em, actor, params.agendaItemId);
  actor.must("issueDocument", item);
  const { items, next } = await documentsOf(em, actor, item, query);
  return { items: await viewDocuments(context, items), next };
});
