import type { BasisId, DeskId, EventName, NoticeId, NoticeTopic, ReferralId } from "@tsunagi/contracts";
import { newId } from "@tsunagi/database";
import type { Heard, HearingContext } from "@tsunagi/events";
import { Notice } from "./notice.ts";

type ReferralNews = Exclude<EventName<"referrals">, "referral.drafted" | "referral.revised">;
type BasisNews = "basis.requested" | "basis.decided" | "basis.overdue";

/** Both desks look at the つなぎ again. */
export async function hintBothDesks(
  { payload, seq }: Heard<"referrals", ReferralNews>,
  { hint }: HearingContext,
): Promise<void> {
  for (const deskId of [payload.fromDeskId, payload.toDeskId]) {
    hint(`desk:${deskId}`, { topic: "referral", id: payload.referralId, version: seq });
  }
}

/** One side of the つなぎ finds a notice in its inbox. */
export const tell =
  (side: "fromDeskId" | "toDeskId", topic: NoticeTopic) =>
  async (event: Heard<"referrals", ReferralNews>, context: HearingContext): Promise<void> =>
    put(event, context, { deskId: event.payload[side], topic, referralId: event.payload.referralId });

/** The desk that asked for a ground: its supervisors are to decide, or have decided. */
export const tellDesk =
  (topic: NoticeTopic) =>
  async (event: Heard<"cases", BasisNews>, context: HearingContext): Promise<void> =>
    put(event, context, { deskId: event.payload.deskId, topic, basisId: event.payload.basisId });

interface News {
  readonly deskId: DeskId;
  readonly topic: NoticeTopic;
  readonly referralId?: ReferralId;
  readonly basisId?: BasisId;
}

function put(
  event: Heard<"referrals", ReferralNews> | Heard<"cases", BasisNews>,
  { em, now, hint }: HearingContext,
  { deskId, topic, referralId, basisId }: News,
): void {
  const notice = em.create(Notice, {
    id: newId<NoticeId>(now),
    municipalityId: event.municipalityId,
    deskId,
    eventId: event.id,
    topic,
    referralId: referralId ?? null,
    basisId: basisId ?? null,
    status: "unread",
    createdAt: now,
    version: 1,
  });
  notice.made();
  hint(`desk:${deskId}`, { topic: "notice", id: notice.id, version: 1 });
}
