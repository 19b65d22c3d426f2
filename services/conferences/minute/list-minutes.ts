import { query } from "@tsunagi/http";
import { enterAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { changesIn } from "./changes.ts";
import { viewMinutes } from "./minute.view.ts";

export const listMinutes = query("listMinutes", async (context) => {
  const { actor, em, params, query } = context;
  const item = await enterAgendaItem(em, actor, params.agendaItemId);
  const { items, gone, upTo, next } = await changesIn(em, actor, item, query);
  return { items: await viewMinutes(context, items), gone, upTo, next };
});
