import type { GuestConsent, GuestId, GuestInvitation } from "@tsunagi/contracts";
import { newId, rows } from "@tsunagi/database";
import type { Context } from "@tsunagi/http";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { getGuest } from "./guest.store.ts";
import { showGuest } from "./guest.view.ts";
import { type GuestPerson, sealPerson } from "./person.ts";
import { hashOf, hashPin, newPin, newToken } from "./secrets.ts";

interface Invited {
  readonly person: GuestPerson;
  readonly consent: { readonly how: GuestConsent | null; readonly on: string | null };
}

type Inviting = Pick<Context, "actor" | "em" | "now" | "sealer" | "flush">;

/** Writes an invitation, and shows its link and PIN: this once, for only their hashes are kept. */
export async function putInvitation(
  context: Inviting,
  item: AgendaItem,
  { person, consent }: Invited,
): Promise<GuestInvitation> {
  const { actor, em, now, sealer, flush } = context;
  const id = newId<GuestId>(now);
  const [token, pin] = [newToken(), newPin()];
  await rows(em, INSERT, [
    ...[id, item.municipalityId, item.id, item.conference.id, item.conferenceCase.id, item.hostDeskId, item.secrecy],
    await sealPerson(compartmentOf(sealer, item.conferenceCase), id, person),
    ...[consent.how, consent.on, actor.me.staffId, now],
  ]);
  await rows(em, INSERT_KEY, [id, item.municipalityId, item.hostDeskId, hashOf(token), await hashPin(pin)]);
  (await getGuest(em, actor, id)).invited();
  await flush();
  return { id, guest: await showGuest(context, id), key: { token, pin } };
}

const INSERT = `insert into conferences.guest (id, municipality_id, agenda_item_id, conference_id, conference_case_id,
    host_desk_id, secrecy, sealed_person, consent_how, consent_on, invited_by, invited_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;
const INSERT_KEY = `insert into conferences.guest_key (guest_id, municipality_id, host_desk_id, token_hash, pin_hash)
  values ($1, $2, $3, $4, $5)`;

/** A second time the same: who was invited, and no key. */
export const showInvitation = async (context: Inviting, id: string): Promise<GuestInvitation> => {
  const guest = await showGuest(context, id);
  return { id: guest.id, guest, key: null };
};
