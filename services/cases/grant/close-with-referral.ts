import type { Heard, HearingContext } from "@tsunagi/events";
import { Grant } from "./grant.ts";
import { ReferralEnd } from "./referral-end.ts";

/** As many as one つなぎ will ever have opened: one per ground that it rested on. */
const MOST = 50;

/**
 * A つなぎ was taken back, or the person did not want it, or it came to nothing: what it opened closes with it
 * (docs/RULINGS.md 7). One that was completed leaves the desk its sight for as long as its ground holds: it goes on
 * supporting.
 */
export async function closeWithReferral(
  { payload, municipalityId }: Heard<"referrals", "referral.cancelled" | "referral.confirmed">,
  { em, now }: HearingContext,
): Promise<void> {
  const { referralId, status } = payload;
  if (status === "completed" || (await em.findOne(ReferralEnd, { referralId }))) return;
  const open = { referralId, untilAt: { $gt: now } };
  const grants = await em.find(Grant, open, { populate: ["supportCase"], limit: MOST });
  em.create(ReferralEnd, { referralId, municipalityId, endedAt: now });
  for (const grant of grants) grant.closed();
}
