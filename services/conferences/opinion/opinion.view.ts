import type { OpinionId, Opinion as OpinionView } from "@tsunagi/contracts";
import { type Em, namesOf, type Sealer } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { ConferenceCase } from "../agenda-item/conference-case.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { getOpinion } from "./opinion.store.ts";
import type { Opinion } from "./opinion.ts";

interface Seer {
  readonly em: Em;
  readonly actor: Actor;
  readonly sealer: Sealer;
}

/** What is sealed of an answer: all of it. */
export type Said = Pick<OpinionView, "stance" | "body">;

export async function viewOpinions(
  { em, actor, sealer }: Seer,
  opinions: readonly Opinion[],
  isOpen: (opinion: Opinion) => boolean,
): Promise<OpinionView[]> {
  const names = await namesOf(
    em,
    opinions.map(({ deskId }) => deskId),
    opinions.map(({ staffId }) => staffId),
  );
  return Promise.all(
    opinions.map(async (one) => {
      const compartment = compartmentOf(sealer, one.agendaItem.conferenceCase as unknown as ConferenceCase);
      return {
        id: one.id,
        agendaItemId: one.agendaItem.id,
        seatId: one.seat.id,
        staff: names.staff(one.staffId),
        desk: names.desk(one.deskId),
        ...(JSON.parse(await compartment.unseal(one.id, one.sealedBody)) as Said),
        givenAt: one.givenAt.toISOString(),
        isOnPaper: one.onPaper,
        version: one.version,
        actions: isOpen(one) && actor.may("revise", one) ? ["revise"] : [],
      };
    }),
  );
}

/** The answer as it is now: what a deed is answered with, done just now or earlier. */
export const showOpinion = async (seer: Seer, id: string): Promise<OpinionView> =>
  (await viewOpinions(seer, [await getOpinion(seer.em, seer.actor, id as OpinionId)], () => true))[0] as OpinionView;
