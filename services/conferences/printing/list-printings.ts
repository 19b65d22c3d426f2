import { query } from "@tsunagi/http";
import { getAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { printingsOf } from "./printing.store.ts";
import { viewPrintings } from "./printing.view.ts";

export const listPrintings = query("listPrintings", async ({ actor, em, params, query }) => {
  const item = await getAgendaItem(em, actor, params.agendaItemId);
  actor.must("print", item);
  const { items, next } = await printingsOf(em, actor, item, query);
  return { items: await viewPrintings(em, items), next };
});
