import { command } from "@tsunagi/http";
import { getAgendaItem } from "./agenda-item.store.ts";
import { showAgendaItem, viewAgendaItem } from "./agenda-item.view.ts";

export const postponeAgendaItem = command(
  "postponeAgendaItem",
  async (context) => {
    const { actor, em, params, body, unchanged, flush } = context;
    const item = unchanged(await getAgendaItem(em, actor, params.agendaItemId));
    actor.must("postpone", item);
    item.postpone(body);
    await flush();
    return viewAgendaItem(context, item);
  },
  showAgendaItem,
);
