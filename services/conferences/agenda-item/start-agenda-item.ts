import { command } from "@tsunagi/http";
import { getAgendaItem } from "./agenda-item.store.ts";
import { showAgendaItem, viewAgendaItem } from "./agenda-item.view.ts";

export const startAgendaItem = command(
  "startAgendaItem",
  async (context) => {
    const { actor, em, params, now, unchanged, flush } = context;
    const item = unchanged(await getAgendaItem(em, actor, params.agendaItemId));
    actor.must("start", item);
    await em.populate(item, ["conference"] as never);
    item.start({ at: now });
    await flush();
    return viewAgendaItem(context, item);
  },
  showAgendaItem,
);
