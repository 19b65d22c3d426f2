import { type GuestId, problems } from "@tsunagi/contracts";
import { type Em, type Page, type PageAsked, page } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { Guest } from "./guest.ts";

const WHOLE = ["agendaItem.entries", "agendaItem.kind", "agendaItem.conferenceCase", "agendaItem.conference"] as const;

/** The guest, or 404 where they are not theirs to know. */
export async function getGuest(em: Em, actor: Actor, id: GuestId): Promise<Guest> {
  const where = { $and: [{ id }, actor.where("read", "Guest")] } as never;
  const found = await em.findOne(Guest, where, { populate: [...WHOLE] as never, refresh: true });
  if (!found) throw new Refusal(problems.notFound);
  return found as Guest;
}

/** In the order in which they were invited. */
export const guestsOf = (em: Em, actor: Actor, { id }: AgendaItem, asked: PageAsked): Promise<Page<Guest>> =>
  page(
    em,
    Guest,
    { $and: [{ agendaItem: id }, actor.where("read", "Guest")] },
    { invitedAt: "asc", id: "asc" },
    asked,
    [...WHOLE],
  );

/** How many are invited to it at this moment. The item is locked. */
export const countInvited = (em: Em, { id }: AgendaItem): Promise<number> =>
  em.count(Guest, { agendaItem: id, withdrawnAt: null } as never);
