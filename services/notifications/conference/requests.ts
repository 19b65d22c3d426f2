import type { EventName, NoticeTopic } from "@tsunagi/contracts";
import type { Heard, HearingContext } from "@tsunagi/events";
import { deskRoom } from "../notice/rooms.ts";
import { put } from "../telling/put.ts";

type Request = Heard<"conferences", Extract<EventName<"conferences">, `information_request.${string}`>>;

/** A 照会 is between two desks. That there is one may be heard at both; whom it is about stands behind the pledge. */
export async function hintRequest({ payload, seq }: Request, { hint }: HearingContext): Promise<void> {
  const { informationRequestId: id, hostDeskId, deskId } = payload;
  for (const desk of [hostDeskId, deskId]) hint(deskRoom(desk), { topic: "information_request", id, version: seq });
}

export const tellAsked =
  (topic: Extract<NoticeTopic, `information_${string}`>, whom: "deskId" | "hostDeskId") =>
  async (event: Request, context: HearingContext): Promise<void> => {
    const { informationRequestId } = event.payload;
    await put(event, context, { deskId: event.payload[whom], topic, informationRequestId });
  };
