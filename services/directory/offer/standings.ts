import type { DeskId } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { DeskOffer } from "./desk-offer.ts";
import { pacesOf } from "./desk-pace.ts";
import { DeskState } from "./desk-state.ts";

/** What a desk has said of itself, as far as it has said anything. */
export interface Standing {
  readonly offer: DeskOffer | undefined;
  readonly state: DeskState | undefined;
  /** How long it usually takes to receive a つなぎ, in minutes of its opening hours. */
  readonly pace: number | undefined;
}

/** What each of these desks has said of itself, and how fast it is. */
export async function standingsOf(
  em: Em,
  desks: readonly { readonly id: DeskId }[],
  now: Date,
): Promise<Map<DeskId, Standing>> {
  const where = { id: { $in: desks.map(({ id }) => id) } };
  const offers = await em.find(DeskOffer, where, { populate: ["updatedBy"], limit: desks.length + 1 });
  const states = await em.find(DeskState, where, { populate: ["checkedBy"], limit: desks.length + 1 });
  const paces = await pacesOf(em, desks, now);
  return new Map(
    desks.map(({ id }) => [
      id,
      {
        offer: offers.find((offer) => offer.id === id),
        state: states.find((state) => state.id === id),
        pace: paces.get(id),
      },
    ]),
  );
}
