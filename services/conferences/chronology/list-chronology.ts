import { query } from "@tsunagi/http";
import { enterAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { listEntries } from "./chronology.store.ts";
import { viewEntries } from "./chronology.view.ts";

export const listChronology = query("listChronology", async (context) => {
  const { actor, em, params, query } = context;
  const { items, next } = await listEntries(em, actor, await enterAgendaItem(em, actor, params.agendaItemId), query);
  return { items: await viewEntries(context, items), next };
});
