import type { Heard, HearingContext } from "@tsunagi/events";
import { Guest } from "./guest.ts";

/**
 * The person has taken a consent back: nobody without an account hears of them any more. Whether that consent was the one
 * that a guest rests on nobody can tell; the chair may invite them anew.
 */
export async function sendAway(
  { payload }: Heard<"cases", "consent.withdrawn">,
  { em, now }: HearingContext,
): Promise<void> {
  const invited = await em.find(
    Guest,
    { withdrawnAt: null, agendaItem: { conferenceCase: { caseId: payload.caseId } } } as never,
    { limit: 100 },
  );
  for (const guest of invited) guest.withdraw({ by: null, at: now });
}
