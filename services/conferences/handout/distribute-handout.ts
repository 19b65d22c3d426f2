import type { AgendaItemId } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { getAgendaItem, lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { getHandout } from "./handout.store.ts";
import { showHandout } from "./handout.view.ts";
import { holdersOf, sealHolders } from "./holders.ts";

/** だれに何番を渡したか, as a whole: what is not in it is nobody's. */
export const distributeHandout = command(
  "distributeHandout",
  async (context) => {
    const { actor, em, params, body, sealer, unchanged, flush } = context;
    const { agendaItem } = await getHandout(em, actor, params.handoutId);
    await lockAgendaItem(em, agendaItem.id as AgendaItemId);
    const handout = unchanged(await getHandout(em, actor, params.handoutId));
    actor.must("distribute", handout);
    const item = await getAgendaItem(em, actor, agendaItem.id as AgendaItemId);
    const holders = await holdersOf(em, item, body.holders);
    handout.distribute(await sealHolders(sealer, handout, holders), holders);
    await flush();
    return showHandout(context, handout.id);
  },
  showHandout,
);
