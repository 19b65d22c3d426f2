import { query } from "@tsunagi/http";
import { enterAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { listSheets as list } from "./sheet.store.ts";
import { viewSheets } from "./sheet.view.ts";

export const listSheets = query("listSheets", async (context) => {
  const { actor, em, params, query } = context;
  const { items, next } = await list(em, actor, await enterAgendaItem(em, actor, params.agendaItemId), query);
  return { items: await viewSheets(context, items), next };
});
