import { type AgendaItemId, problems } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { enterAgendaItem, lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { getGuest } from "./guest.store.ts";
import { putInvitation, showInvitation } from "./invitation.ts";
import { unsealPerson } from "./person.ts";

/** The same guest under another link and PIN: a lost letter, another device, five wrong PINs. The old ones are dead. */
export const renewGuest = command(
  "renewGuest",
  async (context) => {
    const { actor, em, params, now, sealer } = context;
    const found = await getGuest(em, actor, params.guestId);
    await lockAgendaItem(em, found.agendaItem.id as AgendaItemId);
    const guest = await getGuest(em, actor, params.guestId);
    actor.must("renew", guest);
    const item = await enterAgendaItem(em, actor, guest.agendaItem.id as AgendaItemId);
    agendaItemLife.next("inviteGuest", item);
    if (!item.guests) throw new Refusal(problems.notNow);
    guest.withdraw({ by: actor.me.staffId, at: now });
    const person = await unsealPerson(compartmentOf(sealer, item.conferenceCase), guest.id, guest.sealedPerson);
    const consent = { how: guest.consentHow ?? null, on: guest.consentOn ?? null };
    return putInvitation(context, item, { person, consent });
  },
  showInvitation,
);
