import type { HandoutId } from "@tsunagi/contracts";
import { newId } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { getAgendaItem, lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { Handout } from "./handout.ts";
import { showHandout } from "./handout.view.ts";
import { holdersOf, sealHolders } from "./holders.ts";

export const handOut = command(
  "handOut",
  async (context) => {
    const { actor, em, params, body, now, sealer, flush } = context;
    await lockAgendaItem(em, params.agendaItemId);
    const item = await getAgendaItem(em, actor, params.agendaItemId);
    actor.must("handOut", item);
    agendaItemLife.next("handOut", item);
    const id = newId<HandoutId>(now);
    const { municipalityId, hostDeskId, secrecy, conferenceCase } = item;
    const handout = em.create(Handout, {
      ...{ id, municipalityId, hostDeskId, secrecy, conferenceCase },
      conferenceId: item.conference.id,
      sealedTitle: await compartmentOf(sealer, conferenceCase).seal(id, body.title),
      copies: body.copies,
      collected: [],
      missing: [],
      handedOutBy: actor.me.staffId,
      handedOutAt: now,
      version: 1,
      agendaItem: item,
    });
    const holders = await holdersOf(em, item, body.holders);
    handout.distribute(await sealHolders(sealer, handout, holders), holders);
    await flush();
    return showHandout(context, id);
  },
  showHandout,
);
