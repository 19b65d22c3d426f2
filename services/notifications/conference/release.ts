import type { EventName, NoticeTopic } from "@tsunagi/contracts";
import type { Heard, HearingContext } from "@tsunagi/events";
import { deskRoom } from "../notice/rooms.ts";
import { put } from "../telling/put.ts";

type Released = Heard<"conferences", "release.released" | "release.withdrawn">;

/** The desks that may read it hear that there is one, or is one no more; of the conference they hear nothing. */
export const tellReceivers =
  (topic: Extract<NoticeTopic, "decision_released" | "decision_withdrawn">) =>
  async (event: Released, context: HearingContext): Promise<void> => {
    const { releaseId, deskIds } = event.payload;
    for (const deskId of deskIds) await put(event, context, { deskId, topic, releaseId });
  };

/** Whoever reads what has left the room looks again: its readers, and the host. */
export async function hintReceivers({ payload, seq }: Released, { hint }: HearingContext): Promise<void> {
  for (const deskId of [...payload.deskIds, payload.hostDeskId])
    hint(deskRoom(deskId), { topic: "release", id: payload.releaseId, version: seq });
}

/** The receiving desk, and the host that waits for it. */
export async function hintReceipt(
  { payload, seq }: Heard<"conferences", Extract<EventName<"conferences">, "release.acknowledged">>,
  { hint }: HearingContext,
): Promise<void> {
  for (const deskId of [payload.deskId, payload.hostDeskId])
    hint(deskRoom(deskId), { topic: "release", id: payload.releaseId, version: seq });
}

/** Whoever has the case open sees what came to it. */
export async function hintCase(
  { payload, seq }: Heard<"conferences", "release.handed_over">,
  { hint }: HearingContext,
): Promise<void> {
  for (const deskId of [...payload.deskIds, payload.hostDeskId])
    hint(deskRoom(deskId), { topic: "case", id: payload.caseId, version: seq });
}
