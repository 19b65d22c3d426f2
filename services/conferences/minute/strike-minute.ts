import { command } from "@tsunagi/http";
import { enterAgendaItem, holdOpen } from "../agenda-item/agenda-item.store.ts";
import { hasTasks } from "../task/task.store.ts";
import { getMinute, nextChange } from "./minute.store.ts";
import { showMinute } from "./minute.view.ts";

export const strikeMinute = command(
  "strikeMinute",
  async (context) => {
    const { actor, em, params, now, unchanged, flush } = context;
    const minute = unchanged(await getMinute(em, actor, params.minuteId));
    actor.must("strike", minute);
    const item = await enterAgendaItem(em, actor, minute.agendaItem.id as typeof item.id);
    await holdOpen(em, item);
    const touched = await nextChange(em, item);
    minute.strike(await hasTasks(em, minute), { by: actor.me.staffId, at: now, touched });
    await flush();
    return showMinute(context, minute.id);
  },
  showMinute,
);
