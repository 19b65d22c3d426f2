import type { AgendaItemId } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { showAgendaItem } from "../agenda-item/agenda-item.view.ts";
import { getSeat, seatsOfItem } from "./seat.store.ts";

export const leaveSeat = command(
  "leaveSeat",
  async (context) => {
    const { actor, em, params, now, flush } = context;
    await lockAgendaItem(em, (await getSeat(em, actor, params.seatId)).agendaItem.id as AgendaItemId);
    const seat = await getSeat(em, actor, params.seatId);
    actor.must("leave", seat);
    const others = await seatsOfItem(em, seat.agendaItem.id as AgendaItemId);
    const leaving = { by: actor.me.staffId, at: now };
    seat.leave(leaving);
    others.find(({ proxyFor }) => proxyFor === seat.id)?.leave(leaving);
    // Who came stands once the sitting is over.
    if (agendaItemLife.allows("markAttendance", seat.agendaItem))
      others.find(({ id }) => id === seat.proxyFor)?.withoutProxy();
    await flush();
    return showAgendaItem(context, seat.agendaItem.id);
  },
  showAgendaItem,
);
