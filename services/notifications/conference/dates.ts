import type { ConferenceId, DeskId } from "@tsunagi/contracts";
import { type Em, lookAs, rows } from "@tsunagi/database";
import type { Heard, HearingContext } from "@tsunagi/events";
import { Notice } from "../notice/notice.ts";
import { deskRoom, postRoom } from "../notice/rooms.ts";
import { put } from "../telling/put.ts";
import { placesAt, placesIn } from "./places.ts";

type OfPoll = Heard<"conferences", "date_poll.begun" | "date_poll.taken" | "date_poll.ended">;
type OfAsk = Heard<"conferences", "date_ask.asked" | "date_ask.answered" | "date_ask.withdrawn" | "date_ask.closed">;

/** The table of answers is the host's alone. */
export async function hintPoll({ payload, seq }: OfPoll, { hint }: HearingContext): Promise<void> {
  hint(deskRoom(payload.hostDeskId), { topic: "date_poll", id: payload.datePollId, version: seq });
}

/** Whoever is asked looks, and the host. Nobody else who is asked hears of it. */
export async function hintAsk({ payload, seq }: OfAsk, { hint }: HearingContext): Promise<void> {
  hint(postRoom(payload), { topic: "date_question", id: payload.dateAskId, version: seq });
  hint(deskRoom(payload.hostDeskId), { topic: "date_poll", id: payload.dateAskId, version: seq });
}

export async function tellDateAsked(
  event: Heard<"conferences", "date_ask.asked">,
  context: HearingContext,
): Promise<void> {
  const { deskId, staffId, dateAskId } = event.payload;
  await put(event, context, { deskId, staffId, topic: "dates_asked", dateAskId });
}

/** Whoever has a place at this moment hears that it comes near, and at what time; once for each sitting. */
export async function tellSoon(
  event: Heard<"conferences", "conference.reminded">,
  context: HearingContext,
): Promise<void> {
  const { conferenceId } = event.payload;
  const people = new Map((await placesIn(context.em, event.payload)).map((place) => [postRoom(place), place]));
  const happensAt = await startOf(context.em, event.payload);
  if (!happensAt) return;
  for (const { deskId, staffId } of people.values())
    await put(event, context, { deskId, staffId, topic: "conference_soon", conferenceId, happensAt });
}

/** Those of the agency who have a place there hear that its 準備シート is due: once, however many of them are. */
export async function tellSheetDue(
  event: Heard<"conferences", "sheet.reminded">,
  context: HearingContext,
): Promise<void> {
  const { conferenceId, deskId } = event.payload;
  const topic = "sheet_due";
  for (const { staffId } of (await placesAt(context.em, event.payload)).filter((place) => place.deskId === deskId)) {
    const unread = { conferenceId, deskId, staffId, topic, status: "unread" } as never;
    if ((await context.em.count(Notice, unread)) === 0)
      await put(event, context, { deskId, staffId, topic, conferenceId });
  }
}

/** Whoever has not answered in writing yet: once for each sitting, however many of its items wait for them. */
export async function tellOpinionDue(
  event: Heard<"conferences", "opinion.due">,
  context: HearingContext,
): Promise<void> {
  const { conferenceId, deskId, staffId } = event.payload;
  const topic = "opinion_due";
  const unread = { conferenceId, deskId, staffId, topic, status: "unread" } as never;
  if ((await context.em.count(Notice, unread)) === 0)
    await put(event, context, { deskId, staffId, topic, conferenceId });
}

async function startOf(
  em: Em,
  { conferenceId, hostDeskId }: { readonly conferenceId: ConferenceId; readonly hostDeskId: DeskId },
): Promise<Date | undefined> {
  await lookAs(em, hostDeskId);
  const sql = `select starts_at "startsAt" from conferences.published_sitting where conference_id = $1`;
  const [sitting] = await rows<{ startsAt: string }>(em, sql, [conferenceId]);
  return sitting && new Date(sitting.startsAt);
}
