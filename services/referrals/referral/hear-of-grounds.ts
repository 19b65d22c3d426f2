import type { CaseId, ReferralId } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import type { Heard, HearingContext } from "@tsunagi/events";
import { WITH_RECEIVER } from "./referral.lifecycle.ts";
import { Referral } from "./referral.ts";
import { rejudge } from "./rejudge.ts";

/** As many as one case will ever have open at a time. */
const MOST = 500;

type NewsOfGrounds = Heard<
  "cases",
  "consent.given" | "consent.shortened" | "consent.withdrawn" | "basis.decided" | "basis.ended"
>;

/**
 * Something that lets information go has come, or has ended before its time: every open つなぎ of that case is judged
 * again. All of them, not those that name it: what rests on another ground may hold longer, or be mended by it.
 */
export async function rejudgeCase({ payload, occurredAt }: NewsOfGrounds, { em, now }: HearingContext): Promise<void> {
  for (const referral of await openOf(em, payload.caseId)) await rejudge(em, referral, later(now, occurredAt));
}

type OwnNews = Heard<
  "referrals",
  | "referral.sent"
  | "referral.opened"
  | "referral.accepted"
  | "referral.regrounded"
  | "referral.resubmitted"
  | "referral.contested"
>;

/**
 * The ground may have ended while this was on its way to be committed, or while it rested with the sender: then its end
 * found nothing that rested on it, and nobody would come back to it.
 */
export async function rejudgeOnceCommitted(
  { payload, occurredAt }: OwnNews,
  { em, now }: HearingContext,
): Promise<void> {
  const referral = await em.findOne(Referral, { id: payload.referralId as ReferralId, status: { $in: WITH_RECEIVER } });
  if (referral) await rejudge(em, referral, later(now, occurredAt));
}

/** Another process's clock may be behind the one that wrote the ground: then it would seem not to hold yet. */
const later = (now: Date, occurredAt: Date): Date => new Date(Math.max(now.getTime(), new Date(occurredAt).getTime()));

const openOf = (em: Em, caseId: CaseId): Promise<Referral[]> =>
  em.find(Referral, { caseId, status: { $in: WITH_RECEIVER } }, { orderBy: { id: "asc" }, limit: MOST });
