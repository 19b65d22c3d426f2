import type { Heard, HearingContext } from "@tsunagi/events";
import { Referral } from "./referral.ts";
import { rejudge } from "./rejudge.ts";

/** As many as one consent or one case will ever carry at a time. */
const MOST = 500;
const OPEN = ["sent", "acknowledged", "accepted"] as const;

type GroundEnded = Heard<"cases", "consent.withdrawn" | "basis.ended">;

/** What these つなぎ rested on has ended before its time. */
export async function rejudgeWhatRestedOnIt({ payload }: GroundEnded, { em, now }: HearingContext): Promise<void> {
  const groundId = "consentId" in payload ? payload.consentId : payload.basisId;
  const found = await em.find(Referral, { groundId, status: { $in: OPEN } }, { limit: MOST });
  for (const referral of found) await rejudge(em, referral, now);
}

/** A new consent may hold longer than what an open つなぎ rests on, or mend what has lapsed. */
export async function rejudgeWhatItMayCarry(
  { payload }: Heard<"cases", "consent.given">,
  { em, now }: HearingContext,
): Promise<void> {
  const { caseId, deskIds } = payload;
  const found = await em.find(Referral, { caseId, toDeskId: { $in: deskIds }, status: { $in: OPEN } }, { limit: MOST });
  for (const referral of found) await rejudge(em, referral, now);
}
