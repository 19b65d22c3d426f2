import { type ConferenceSubject, GUEST_PLEDGE, type GuestRoom } from "@tsunagi/contracts";
import { type Em, namesOf, type Sealer } from "@tsunagi/database";
import { compartmentOf } from "../../agenda-item/subject.ts";
import { unsealPerson } from "../person.ts";
import type { Visit } from "./visit.ts";

/** The compartment of the one 議題事例 that the visit is to. */
export const roomOf = (sealer: Sealer, { conferenceCaseId: id, wrappedKey }: Visit) =>
  compartmentOf(sealer, { id, wrappedKey });

/** What a guest sees of the item. Its title and what shall be considered, and neither the household nor who sits there. */
export async function viewRoom({ em, sealer }: { em: Em; sealer: Sealer }, visit: Visit): Promise<GuestRoom> {
  const room = roomOf(sealer, visit);
  const names = await namesOf(em, [visit.hostDeskId], [visit.invitedBy]);
  const { sealedSubject, conferenceCaseId, kind, place, minutes, isRunning } = visit;
  const inside = async (sealed: string) => {
    const { topic, ask }: ConferenceSubject = JSON.parse(await room.unseal(conferenceCaseId, sealed));
    const [startsAt, endsAt] = [visit.startsAt, visit.endsAt].map((at) => new Date(at).toISOString()) as [
      string,
      string,
    ];
    return { topic, ask, chair: names.staff(visit.invitedBy).name, place, startsAt, endsAt, minutes, isRunning };
  };
  return {
    ...(await unsealPerson(room, visit.guestId, visit.sealedPerson)),
    host: names.desk(visit.hostDeskId).name,
    kind,
    pledge: visit.pledgedAt ? null : GUEST_PLEDGE,
    inside: sealedSubject ? await inside(sealedSubject) : null,
  };
}
