import { problems } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { getAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { showAgendaItem } from "../agenda-item/agenda-item.view.ts";
import { seatsOfItem } from "./seat.store.ts";

/** 守秘の確認, by the person themselves. It opens the item to them and is theirs alone to give. */
export const pledgeSecrecy = command(
  "pledgeSecrecy",
  async (context) => {
    const { actor, em, params, now, flush } = context;
    const item = await getAgendaItem(em, actor, params.agendaItemId);
    actor.must("pledge", item);
    agendaItemLife.next("pledge", item);
    const { staffId, deskId } = actor.me;
    const seat = (await seatsOfItem(em, item.id)).find((one) => one.staffId === staffId && one.deskId === deskId);
    if (!seat) throw new Refusal(problems.notNow);
    seat.pledge({ how: "screen", takenBy: null, at: now });
    await flush();
    return showAgendaItem(context, item.id);
  },
  showAgendaItem,
);
