import type { AgendaItemId } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { getHandout } from "./handout.store.ts";
import { showHandout } from "./handout.view.ts";
import { readHolders } from "./holders.ts";

/** 回収: what has come back, and why the rest has not. */
export const collectHandout = command(
  "collectHandout",
  async (context) => {
    const { actor, em, params, body, sealer, unchanged, flush } = context;
    // Whoever closes the sitting waits, or this one finds it closed.
    await lockAgendaItem(em, (await getHandout(em, actor, params.handoutId)).agendaItem.id as AgendaItemId);
    const handout = unchanged(await getHandout(em, actor, params.handoutId));
    actor.must("collect", handout);
    const { collected, missing } = body;
    const { seal } = compartmentOf(sealer, handout.conferenceCase);
    const collection = {
      collected,
      missing: missing.map(({ copy }) => copy),
      sealedReasons: missing.length > 0 ? await seal(handout.id, JSON.stringify(missing)) : null,
      by: actor.me.staffId,
    };
    handout.collect(collection, await readHolders(sealer, handout));
    await flush();
    return showHandout(context, handout.id);
  },
  showHandout,
);
