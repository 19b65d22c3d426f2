import { command } from "@tsunagi/http";
import { showAgendaItem } from "../agenda-item/agenda-item.view.ts";
import { getSeat } from "./seat.store.ts";

export const leaveSeat = command(
  "leaveSeat",
  async (context) => {
    const { actor, em, params, now, flush } = context;
    const seat = await getSeat(em, actor, params.seatId);
    actor.must("leave", seat);
    seat.leave({ by: actor.me.staffId, at: now });
    await flush();
    return showAgendaItem(context, seat.agendaItem.id);
  },
  showAgendaItem,
);
