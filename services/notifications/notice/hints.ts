import type { EventName } from "@tsunagi/contracts";
import type { Heard, HearingContext } from "@tsunagi/events";

/** A sign-in that ended or goes on as somebody else: its sockets close now, and reconnect as what they are. */
export async function kickSockets(
  { payload }: Heard<"directory", Extract<EventName<"directory">, "session.ended" | "session.switched">>,
  { kick }: HearingContext,
): Promise<void> {
  kick(payload.sessionId);
}

/** A desk that now sees a case, or sees more of it, looks again. */
export async function hintGrantedDesk(
  { payload, seq }: Heard<"cases", "grant.opened">,
  { hint }: HearingContext,
): Promise<void> {
  hint(`desk:${payload.deskId}`, { topic: "case", id: payload.caseId, version: seq });
}
