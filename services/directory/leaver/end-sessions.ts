import type { Heard, HearingContext } from "@tsunagi/events";
import { Session } from "../session/session.ts";

/** As many as one person will ever have open. */
const MOST = 500;

/** Whoever was stopped can do nothing from that moment on; here their open screens get to hear of it. */
export async function endSessions(
  { payload }: Heard<"directory", "staff.stopped">,
  { em, now }: HearingContext,
): Promise<void> {
  const open = await em.find(Session, { staffId: payload.staffId, endedAt: null }, { limit: MOST });
  for (const session of open) session.end(now);
}

/** A membership that is over: whoever still acts as it goes on as nobody. */
export async function endSessionsOf(
  { payload }: Heard<"directory", "membership.ended">,
  { em, now }: HearingContext,
): Promise<void> {
  const open = await em.find(Session, { membershipId: payload.membershipId, endedAt: null }, { limit: MOST });
  for (const session of open) session.end(now);
}
