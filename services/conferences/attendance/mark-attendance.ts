import { command } from "@tsunagi/http";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { showAgendaItem } from "../agenda-item/agenda-item.view.ts";
import { getSeat } from "../seat/seat.store.ts";

export const markAttendance = command(
  "markAttendance",
  async (context) => {
    const { actor, em, params, body, now, flush } = context;
    const { agendaItem } = await getSeat(em, actor, params.seatId);
    // Whoever closes the sitting waits, or this one finds it closed.
    await lockAgendaItem(em, agendaItem.id as Parameters<typeof lockAgendaItem>[1]);
    const seat = await getSeat(em, actor, params.seatId);
    actor.must("markAttendance", seat);
    agendaItemLife.next("markAttendance", seat.agendaItem);
    seat.mark({ attendance: body.attendance, by: actor.me.staffId, at: now });
    await flush();
    return showAgendaItem(context, seat.agendaItem.id);
  },
  showAgendaItem,
);
