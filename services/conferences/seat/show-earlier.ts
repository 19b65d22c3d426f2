import { command } from "@tsunagi/http";
import { showAgendaItem } from "../agenda-item/agenda-item.view.ts";
import { getSeat } from "./seat.store.ts";

export const showEarlier = command(
  "showEarlier",
  async (context) => {
    const { actor, em, params, flush } = context;
    const seat = await getSeat(em, actor, params.seatId);
    actor.must("showEarlier", seat);
    seat.showEarlier();
    await flush();
    return showAgendaItem(context, seat.agendaItem.id);
  },
  showAgendaItem,
);
