import { type GuestConsent, guestProblems } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { calendarDate, tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { enterAgendaItem, lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { countInvited } from "./guest.store.ts";
import { putInvitation, showInvitation } from "./invitation.ts";

const MOST = 5;

export const inviteGuest = command(
  "inviteGuest",
  async (context) => {
    const { actor, em, params, body, now } = context;
    await lockAgendaItem(em, params.agendaItemId);
    const item = await enterAgendaItem(em, actor, params.agendaItemId);
    actor.must("inviteGuest", item);
    agendaItemLife.next("inviteGuest", item);
    const consent = consentIn(item, body.consent, now);
    if ((await countInvited(em, item)) >= MOST) throw new Refusal(guestProblems.tooManyGuests);
    return putInvitation(context, item, { person: body, consent });
  },
  showInvitation,
);

/** Where the kind rests on consent, the person has consented to this guest: the chair says how, and when. */
function consentIn(
  { kind }: AgendaItem,
  given: { readonly how: GuestConsent; readonly on: string } | undefined,
  now: Date,
) {
  if (kind.consentRule !== "needed") return { how: null, on: null };
  if (!given) throw new Refusal(guestProblems.consentOwed);
  if (calendarDate(given.on) > tokyoDate(now)) throw new Refusal(guestProblems.consentToCome);
  return given;
}
