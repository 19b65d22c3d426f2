import { command } from "@tsunagi/http";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { getAgendaItem, lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { showAgendaItem } from "../agenda-item/agenda-item.view.ts";
import { seatsOfItem } from "../seat/seat.store.ts";

/** 全員出席, in one press: of those about whom nothing has been entered. */
export const markAllPresent = command(
  "markAllPresent",
  async (context) => {
    const { actor, em, params, body, now, flush } = context;
    await lockAgendaItem(em, params.agendaItemId);
    const item = await getAgendaItem(em, actor, params.agendaItemId);
    actor.must("markAttendance", item);
    agendaItemLife.next("markAttendance", item);
    const open = (await seatsOfItem(em, item.id)).filter((seat) => seat.isExpected() && !seat.attendance);
    for (const seat of open)
      if (body.among === "everybody" || seat.inRoomAt)
        seat.mark({ attendance: "present", by: actor.me.staffId, at: now });
    await flush();
    return showAgendaItem(context, item.id);
  },
  showAgendaItem,
);
