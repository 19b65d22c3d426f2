import { command } from "@tsunagi/http";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { showAgendaItem } from "../agenda-item/agenda-item.view.ts";
import { getSeat } from "./seat.store.ts";

export const takePaperPledge = command(
  "takePaperPledge",
  async (context) => {
    const { actor, em, params, now, flush } = context;
    const seat = await getSeat(em, actor, params.seatId);
    actor.must("takePaperPledge", seat);
    agendaItemLife.next("pledge", seat.agendaItem);
    seat.pledge({ how: "paper", takenBy: actor.me.staffId, at: now });
    await flush();
    return showAgendaItem(context, seat.agendaItem.id);
  },
  showAgendaItem,
);
