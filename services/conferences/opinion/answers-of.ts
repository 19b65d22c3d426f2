import type { MeetingRecordContent, Seat } from "@tsunagi/contracts";
import type { Em, Sealer } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { opinionsOf } from "./opinion.store.ts";
import { viewOpinions } from "./opinion.view.ts";

interface Seer {
  readonly em: Em;
  readonly actor: Actor;
  readonly sealer: Sealer;
}

/** What everybody has answered, as the 議事録 keeps it: also who has not. Whoever sent another one answers by them. */
export async function answersOf(
  seer: Seer,
  item: AgendaItem,
  seats: readonly Seat[],
): Promise<MeetingRecordContent["opinions"]> {
  const opinions = await viewOpinions(seer, await opinionsOf(seer.em, seer.actor, item), () => false);
  return seats
    .filter(({ attendance }) => attendance !== "proxy")
    .map(({ id, staff, desk }) => {
      const found = opinions.find(({ seatId }) => seatId === id);
      return {
        name: staff.name,
        desk: desk.name,
        stance: found?.stance ?? null,
        body: found?.body ?? null,
        givenAt: found?.givenAt ?? null,
        isOnPaper: found?.isOnPaper ?? false,
      };
    });
}
