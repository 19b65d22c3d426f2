import { type AgendaItemId, type ConferenceId, problems, type SeatId } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { Seat } from "./seat.ts";

/** The greatest number of people at one item. */
export const MOST_SEATS = 60;

/** The seat, or 404 where it is not theirs to know. */
export async function getSeat(em: Em, actor: Actor, id: SeatId): Promise<Seat> {
  const where = { $and: [{ id }, actor.where("read", "Seat")] } as never;
  const found = await em.findOne(Seat, where, { populate: ["agendaItem.entries"] as never, refresh: true });
  if (!found) throw new Refusal(problems.notFound);
  return found as Seat;
}

/** Who sits there now. */
export const seatsOfItem = (em: Em, id: AgendaItemId): Promise<Seat[]> =>
  em.find(Seat, { agendaItem: id, leftAt: null } as never, {
    orderBy: { givenAt: "asc", id: "asc" },
    limit: MOST_SEATS,
    populate: ["agendaItem.entries"] as never,
  }) as Promise<Seat[]>;

/** Every place at a sitting: as many as its items can have. */
export const seatsOfConference = (em: Em, conferenceId: ConferenceId): Promise<Seat[]> =>
  em.find(Seat, { conferenceId, leftAt: null, convenedAt: null }, { limit: 2_000 }) as Promise<Seat[]>;
