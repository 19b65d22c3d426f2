import type { Notice as NoticeView } from "@tsunagi/contracts";
import { type Em, namesOf } from "@tsunagi/database";
import { type Actor, actionsOf, takesCasework } from "@tsunagi/permissions";
import { noticeLife } from "./notice.lifecycle.ts";
import type { Notice } from "./notice.ts";
import { titleOf } from "./words.ts";

/** Notices as their reader sees them. To whom only the ladder climbs, its つなぎ is shown; to any other role none. */
export async function viewNotices(em: Em, actor: Actor, notices: readonly Notice[]): Promise<NoticeView[]> {
  const people = notices.flatMap(({ readBy, insteadOf }) => [readBy, insteadOf]).filter((id) => id != null);
  const names = await namesOf(em, [], people);
  const opens = takesCasework(actor.me.role) || actor.me.role === "manager";
  return notices.map((one) => ({
    id: one.id,
    topic: one.topic,
    title: titleOf(one),
    referralId: (opens && one.referralId) || null,
    basisId: (opens && one.basisId) || null,
    incidentId: one.incidentId ?? null,
    conferenceId: one.conferenceId ?? null,
    informationRequestId: one.informationRequestId ?? null,
    releaseId: one.releaseId ?? null,
    dateQuestionId: one.dateAskId ?? null,
    createdAt: one.createdAt.toISOString(),
    personal: one.staffId != null,
    insteadOf: one.insteadOf ? names.staff(one.insteadOf) : null,
    readAt: one.readAt?.toISOString() ?? null,
    readBy: one.readBy ? names.staff(one.readBy) : null,
    version: one.version,
    actions: actionsOf(actor, noticeLife, one),
  }));
}
