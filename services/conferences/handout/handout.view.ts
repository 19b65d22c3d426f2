import type { HandoutId, Handout as HandoutView } from "@tsunagi/contracts";
import { type Em, namesOf, type Sealer } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { getHandout } from "./handout.store.ts";
import type { Handout } from "./handout.ts";
import { readHolders } from "./holders.ts";

interface Seer {
  readonly em: Em;
  readonly actor: Actor;
  readonly sealer: Sealer;
}

type Missing = HandoutView["missing"];

export async function viewHandouts({ em, actor, sealer }: Seer, handouts: readonly Handout[]): Promise<HandoutView[]> {
  const names = await namesOf(
    em,
    [],
    handouts.map(({ handedOutBy }) => handedOutBy),
  );
  return Promise.all(
    handouts.map(async (one) => {
      const { unseal } = compartmentOf(sealer, one.conferenceCase);
      const isOpen = agendaItemLife.allows("collect", one.agendaItem);
      return {
        id: one.id,
        agendaItemId: one.agendaItem.id,
        title: await unseal(one.id, one.sealedTitle),
        copies: one.copies,
        holders: await readHolders(sealer, one),
        collected: one.collected,
        missing: one.sealedReasons ? (JSON.parse(await unseal(one.id, one.sealedReasons)) as Missing) : [],
        out: one.stillOut(),
        handedOutBy: names.staff(one.handedOutBy),
        handedOutAt: one.handedOutAt.toISOString(),
        version: one.version,
        actions: ["collect", "distribute"].filter((verb) => isOpen && actor.may(verb, one)),
      };
    }),
  );
}

/** The handout as it is now: the answer to a deed, done just now or earlier. */
export const showHandout = async (seer: Seer, id: string): Promise<HandoutView> =>
  (await viewHandouts(seer, [await getHandout(seer.em, seer.actor, id as HandoutId)]))[0] as HandoutView;
