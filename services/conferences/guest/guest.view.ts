import type { GuestId, GuestState, Guest as GuestView } from "@tsunagi/contracts";
import { type Em, namesOf, type Sealer } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { getGuest } from "./guest.store.ts";
import type { Guest } from "./guest.ts";
import { unsealPerson } from "./person.ts";
import { timesOf } from "./times.ts";

interface Seer {
  readonly em: Em;
  readonly actor: Actor;
  readonly sealer: Sealer;
}

const MOST_TRIES = 5;
/** Whoever has not asked for so long looks no more: a screen asks every few seconds. */
const STAYS_MS = 50_000;

/** Guests of one item, for those inside; how they were invited, for 会長・事務局. */
export async function viewGuests({ em, actor, sealer }: Seer, guests: readonly Guest[]): Promise<GuestView[]> {
  const names = await namesOf(
    em,
    [],
    guests.map(({ invitedBy }) => invitedBy),
  );
  return Promise.all(
    guests.map(async (guest) => {
      const item = guest.agendaItem as unknown as AgendaItem;
      const { from, until } = timesOf(item.conference);
      const isKept = actor.may("keep", guest);
      const { consentHow: how, consentOn: on } = guest;
      return {
        id: guest.id,
        agendaItemId: item.id,
        ...(await unsealPerson(compartmentOf(sealer, item.conferenceCase), guest.id, guest.sealedPerson)),
        state: stateOf(guest, item, actor.now, isKept),
        pledgedAt: guest.pledgedAt?.toISOString() ?? null,
        invitation: isKept
          ? {
              by: names.staff(guest.invitedBy),
              at: guest.invitedAt.toISOString(),
              from: from.toISOString(),
              until: until.toISOString(),
              consent: how && on ? { how, on } : null,
            }
          : null,
        actions: VERBS.filter((verb) => isOpen(verb, guest, item) && actor.may(verb, guest)),
      };
    }),
  );
}

/** The guest as they are now: the answer to a deed, done just now or earlier. */
export const showGuest = async (seer: Seer, id: string): Promise<GuestView> =>
  (await viewGuests(seer, [await getGuest(seer.em, seer.actor, id as GuestId)]))[0] as GuestView;

const VERBS = ["renew", "withdraw"] as const;

/** When: nobody is invited anew once the item is finished, or where guests are off. */
function isOpen(verb: (typeof VERBS)[number], { withdrawnAt }: Guest, item: AgendaItem): boolean {
  if (withdrawnAt) return false;
  return verb === "withdraw" || (item.guests && goesOn(item));
}

const goesOn = ({ status, conference }: AgendaItem): boolean =>
  ["planned", "running"].includes(status) && ["announced", "in_session"].includes(conference.status);

function stateOf(guest: Guest, item: AgendaItem, now: Date, isKept: boolean): GuestState {
  const { withdrawnAt, pledgedAt, seenAt, usedAt, tries } = guest;
  if (withdrawnAt) return "withdrawn";
  if (!item.guests || !goesOn(item) || now >= timesOf(item.conference).until) return "over";
  // Whoever has not confirmed secrecy sees nothing yet.
  if (pledgedAt && seenAt) return now.getTime() - seenAt.getTime() < STAYS_MS ? "inside" : "away";
  return isKept && !usedAt && tries >= MOST_TRIES ? "locked" : "invited";
}
