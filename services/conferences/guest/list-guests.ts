import { query } from "@tsunagi/http";
import { enterAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { guestsOf } from "./guest.store.ts";
import { viewGuests } from "./guest.view.ts";

export const listGuests = query("listGuests", async (context) => {
  const { actor, em, params, query } = context;
  const item = await enterAgendaItem(em, actor, params.agendaItemId);
  const { items, next } = await guestsOf(em, actor, item, query);
  return { items: await viewGuests(context, items), next };
});
