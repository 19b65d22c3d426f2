import type { ConferenceId, DeskId, EventName, NoticeTopic } from "@tsunagi/contracts";
import type { Heard, HearingContext } from "@tsunagi/events";
import { Notice } from "../notice/notice.ts";
import { deskRoom, postRoom } from "../notice/rooms.ts";
import { put } from "../telling/put.ts";
import { type Place, placesAt, placesIn } from "./places.ts";

type Says<Prefix extends string> = Extract<EventName<"conferences">, `${Prefix}.${string}`>;
type Sitting = Heard<"conferences", Says<"conference">>;
type Item = Heard<"conferences", Says<"agenda_item"> | "seat.given" | "seat.taken_back">;
type Seated = Heard<"conferences", "seat.convened" | "seat.pledged" | "seat.left">;

/**
 * Hints of a conference go to the host's desk and to each person who has a place: never to a desk, where others would
 * hear them. To whom an item is not known, nothing of it makes a sound.
 */
export function ring(
  { hint }: HearingContext,
  hostDeskId: DeskId,
  places: readonly Place[],
  look: { topic: "conference" | "agenda_item"; id: string; version: number },
): void {
  hint(deskRoom(hostDeskId), look);
  const rooms = places.filter(({ deskId }) => deskId !== hostDeskId).map((place) => postRoom(place));
  for (const room of new Set(rooms)) hint(room, look);
}

export async function hintSitting({ payload, seq }: Sitting, context: HearingContext): Promise<void> {
  const { conferenceId: id, hostDeskId } = payload;
  ring(context, hostDeskId, await placesIn(context.em, payload), { topic: "conference", id, version: seq });
}

/** Something of an item has changed: those who know of it look again. */
export async function hintRoom({ payload, seq }: Item, context: HearingContext): Promise<void> {
  const { agendaItemId: id, hostDeskId } = payload;
  ring(context, hostDeskId, await placesAt(context.em, payload), { topic: "agenda_item", id, version: seq });
}

/** From now on they have a place: their own list changes, and the roster of those inside. */
export async function hintConvened({ payload, seq }: Seated, context: HearingContext): Promise<void> {
  const { agendaItemId: id, conferenceId, hostDeskId } = payload;
  const inside = (await placesAt(context.em, payload)).filter(({ admitted }) => admitted);
  ring(context, hostDeskId, inside, { topic: "agenda_item", id, version: seq });
  context.hint(postRoom(payload), { topic: "conference", id: conferenceId, version: seq });
}

/** Whoever was let in looks, and whoever has lost their place looks and finds it gone. */
export async function hintSeat(event: Seated, context: HearingContext): Promise<void> {
  const { agendaItemId: id } = event.payload;
  await hintConvened(event, context);
  context.hint(postRoom(event.payload), { topic: "agenda_item", id, version: event.seq });
}

type Leaving = "release.released" | "release.withdrawn" | "release.handed_over";

/** A row rings where it is read, and nowhere else; what comes of it, and what leaves the room of it, neither. */
export async function hintMinute(
  { payload, seq }: Heard<"conferences", Says<"minute"> | Says<"task"> | Leaving>,
  context: HearingContext,
): Promise<void> {
  const { agendaItemId: id, hostDeskId, audience, readerDeskIds } = payload;
  const hears = ({ admitted, deskId }: Place) => admitted && (audience !== "desks" || readerDeskIds.includes(deskId));
  const inside = audience === "host" ? [] : (await placesAt(context.em, payload)).filter(hears);
  ring(context, hostDeskId, inside, { topic: "agenda_item", id, version: seq });
}

type Inside =
  | Says<"chronology_entry" | "guest">
  | "opinion.given"
  | "opinion.revised"
  | "sheet.filled"
  | "agenda_item.case_tied";

/** What concerns everybody inside. */
export async function hintInside(
  { payload, seq }: Heard<"conferences", Inside>,
  context: HearingContext,
): Promise<void> {
  const { agendaItemId: id, hostDeskId } = payload;
  const inside = (await placesAt(context.em, payload)).filter(({ admitted }) => admitted);
  ring(context, hostDeskId, inside, { topic: "agenda_item", id, version: seq });
}

/** 開催通知: once for each sitting, however many of its items somebody sits at: that there is one, and nothing more. */
export async function tellConvened(
  event: Heard<"conferences", "seat.convened">,
  context: HearingContext,
): Promise<void> {
  const { conferenceId, deskId, staffId } = event.payload;
  const topic = "conference_convened";
  const earlier = await context.em.count(Notice, { conferenceId, deskId, staffId, topic } as never);
  if (earlier === 0) await put(event, context, { deskId, staffId, topic, conferenceId });
}

/** Whoever knows of the sitting hears that it has changed, or does not take place. */
export const tellSitting =
  (topic: Extract<NoticeTopic, "conference_revised" | "conference_called_off">) =>
  async (event: Heard<"conferences", "conference.revised" | "conference.called_off">, context: HearingContext) => {
    const { conferenceId } = event.payload;
    const people = new Map((await placesIn(context.em, event.payload)).map((place) => [postRoom(place), place]));
    for (const { deskId, staffId } of people.values())
      await put(event, context, { deskId, staffId, topic, conferenceId });
  };

/** Those of the desk who sat there hear that something was taken on; what it is stands inside. */
export async function tellOwner(event: Heard<"conferences", "task.assigned">, context: HearingContext): Promise<void> {
  const { deskId, conferenceId } = event.payload;
  const sat = (await placesAt(context.em, event.payload)).filter((place) => place.deskId === deskId && place.admitted);
  for (const { staffId } of sat)
    await put(event, context, { deskId, staffId, topic: "task_assigned", conferenceId: conferenceId as ConferenceId });
}
