import type { ConferenceId, Conference as ConferenceView } from "@tsunagi/contracts";
import { type Em, type Names, namesOf } from "@tsunagi/database";
import { type Actor, actionsOf } from "@tsunagi/permissions";
import { ownPlaces } from "./clashing.ts";
import { conferenceLife } from "./conference.lifecycle.ts";
import { getConference, itemsOf } from "./conference.store.ts";
import type { Conference } from "./conference.ts";

export async function viewConferences(
  em: Em,
  actor: Actor,
  conferences: readonly Conference[],
): Promise<ConferenceView[]> {
  const names = await namesOf(
    em,
    conferences.map(({ hostDeskId }) => hostDeskId),
    [],
  );
  const places = await ownPlaces(
    em,
    actor,
    conferences.map(({ id }) => id),
  );
  return conferences.map((conference) => {
    const place = places.get(conference.id);
    return { ...viewOf(actor, conference, names), mine: place !== undefined, clashes: place?.clashes ?? false };
  });
}

export const viewConference = async (em: Em, actor: Actor, conference: Conference): Promise<ConferenceView> =>
  (await viewConferences(em, actor, [conference]))[0] as ConferenceView;

/** The conference as it is now: the answer to a deed, done just now or earlier. */
export const showConference = async ({ em, actor }: { em: Em; actor: Actor }, id: string): Promise<ConferenceView> =>
  viewConference(em, actor, await getConference(em, actor, id as ConferenceId));

function viewOf(actor: Actor, conference: Conference, names: Names): Omit<ConferenceView, "mine" | "clashes"> {
  const { id, title, form, startsAt, endsAt, place, hostDeskId, status, version } = conference;
  return {
    id,
    title,
    form,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    place,
    host: names.desk(hostDeskId),
    status,
    items: itemsOf(actor, conference).map((item) => ({
      id: item.id,
      number: item.number,
      kind: { id: item.kind.id, name: item.kind.name },
      secrecy: item.secrecy,
      minutes: item.minutes,
      status: item.status,
      mustPledge: actor.may("pledge", item),
    })),
    version,
    actions: actionsOf(actor, conferenceLife, conference),
  };
}
