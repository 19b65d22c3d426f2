import type { AgendaItemId } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { showAgendaItem } from "../agenda-item/agenda-item.view.ts";
import { getSeat, seatsOfItem } from "../seat/seat.store.ts";

export const markAttendance = command(
  "markAttendance",
  async (context) => {
    const { actor, em, params, body, now, flush } = context;
    const { agendaItem } = await getSeat(em, actor, params.seatId);
    // Whoever closes the sitting waits, or this one finds it closed.
    await lockAgendaItem(em, agendaItem.id as AgendaItemId);
    const seat = await getSeat(em, actor, params.seatId);
    actor.must("markAttendance", seat);
    agendaItemLife.next("markAttendance", seat.agendaItem);
    const by = actor.me.staffId;
    seat.mark({ attendance: body.attendance, by, at: now });
    // They came themselves, or nobody did: whoever was to stand in has no place any more.
    const others = await seatsOfItem(em, agendaItem.id as AgendaItemId);
    others.find(({ proxyFor }) => proxyFor === seat.id)?.leave({ by, at: now });
    await flush();
    return showAgendaItem(context, seat.agendaItem.id);
  },
  showAgendaItem,
);
