import type { NoticeTopic } from "@tsunagi/contracts";
import type { Heard, HearingContext } from "@tsunagi/events";
import { deskRoom } from "../notice/rooms.ts";
import { put } from "../telling/put.ts";
import { placesAt } from "./places.ts";
import { ring } from "./ring.ts";

type OfRecord = Heard<
  "conferences",
  "meeting_record.drafted" | "meeting_record.signed" | "meeting_record.due" | "questionnaire.signed"
>;

/** 出欠 and a signed 議事録: those inside look again. */
export async function hintMarked(
  { payload, seq }: Heard<"conferences", "seat.marked" | "meeting_record.signed">,
  context: HearingContext,
): Promise<void> {
  const { agendaItemId: id, hostDeskId } = payload;
  const inside = (await placesAt(context.em, payload)).filter(({ admitted }) => admitted);
  ring(context, hostDeskId, inside, { topic: "agenda_item", id, version: seq });
}

/** What is the host's alone makes no sound elsewhere. */
export async function hintHost({ payload, seq }: OfRecord, { hint }: HearingContext): Promise<void> {
  const { agendaItemId: id, hostDeskId } = payload;
  hint(deskRoom(hostDeskId), { topic: "agenda_item", id, version: seq });
}

/** The desk that prepares it hears: that there is a sitting of theirs, and nothing of what it was about. */
export const tellHost =
  (topic: Extract<NoticeTopic, "conference_record_due">) =>
  async (event: Heard<"conferences", "meeting_record.due">, context: HearingContext): Promise<void> => {
    const { conferenceId, hostDeskId } = event.payload;
    await put(event, context, { deskId: hostDeskId, topic, conferenceId });
  };
