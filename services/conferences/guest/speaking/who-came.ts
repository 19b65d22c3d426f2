import { guestName } from "@tsunagi/contracts";
import type { Em, Sealer } from "@tsunagi/database";
import type { AgendaItem } from "../../agenda-item/agenda-item.ts";
import { compartmentOf } from "../../agenda-item/subject.ts";
import { Guest } from "../guest.ts";
import { unsealPerson } from "../person.ts";

/** As many as were ever invited to one item. */
const MOST = 100;
const NEVER = new Date(0);

/** The guests who have been in, for the 出席簿: once each, however often their link was made anew. */
export async function guestsWhoCame({ em, sealer }: { em: Em; sealer: Sealer }, item: AgendaItem): Promise<string[]> {
  const room = compartmentOf(sealer, item.conferenceCase);
  const asked = { agendaItem: item.id, pledgedAt: { $gt: NEVER } } as never;
  const guests = (await em.find(Guest, asked, { orderBy: { invitedAt: "asc", id: "asc" }, limit: MOST })) as Guest[];
  const names = guests.map(async ({ id, sealedPerson }) => guestName(await unsealPerson(room, id, sealedPerson)));
  return [...new Set(await Promise.all(names))];
}
