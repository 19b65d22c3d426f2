import type { DeskId, EventName, NoticeId, NoticeTopic } from "@tsunagi/contracts";
import { newId } from "@tsunagi/database";
import type { Heard, HearingContext } from "@tsunagi/events";
import { Notice } from "./notice.ts";

type ReferralNews = Exclude<EventName<"referrals">, "referral.drafted" | "referral.revised">;

/** Both desks look at the つなぎ again. */
export async function hintBothDesks(
  { payload, seq }: Heard<"referrals", ReferralNews>,
  { hint }: HearingContext,
): Promise<void> {
  for (const deskId of [payload.fromDeskId, payload.toDeskId]) {
    hint(`desk:${deskId}`, { topic: "referral", id: payload.referralId, version: seq });
  }
}

/** The other side of the deed finds a notice in its inbox. */
export const tell =
  (side: "fromDeskId" | "toDeskId", topic: NoticeTopic) =>
  async (event: Heard<"referrals", ReferralNews>, { em, now, hint }: HearingContext): Promise<void> => {
    const deskId: DeskId = event.payload[side];
    const notice = em.create(Notice, {
      id: newId<NoticeId>(now),
      municipalityId: event.municipalityId,
      deskId,
      eventId: event.id,
      topic,
      referralId: event.payload.referralId,
      status: "unread",
      createdAt: now,
      version: 1,
    });
    notice.made();
    hint(`desk:${deskId}`, { topic: "notice", id: notice.id, version: 1 });
  };
