import { command } from "@tsunagi/http";
import { getAgendaItem, lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { showAgendaItem, viewAgendaItem } from "../agenda-item/agenda-item.view.ts";

export const allowGuests = command(
  "allowGuests",
  async (context) => {
    const { actor, em, params, body, unchanged, flush } = context;
    await lockAgendaItem(em, params.agendaItemId);
    const item = unchanged(await getAgendaItem(em, actor, params.agendaItemId));
    actor.must("allowGuests", item);
    item.allowGuests(body.allowed);
    await flush();
    return viewAgendaItem(context, item);
  },
  showAgendaItem,
);
