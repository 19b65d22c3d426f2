import type { Notice as NoticeView } from "@tsunagi/contracts";
import { type Em, namesOf } from "@tsunagi/database";
import { type Actor, actionsOf } from "@tsunagi/permissions";
import { noticeLife } from "./notice.lifecycle.ts";
import type { Notice } from "./notice.ts";

/** Notices as their desk sees them. */
export async function viewNotices(em: Em, actor: Actor, notices: readonly Notice[]): Promise<NoticeView[]> {
  const names = await namesOf(
    em,
    [],
    notices.map(({ readBy }) => readBy).filter((id) => id != null),
  );
  return notices.map((one) => ({
    id: one.id,
    topic: one.topic,
    referralId: one.referralId ?? null,
    basisId: one.basisId ?? null,
    createdAt: one.createdAt.toISOString(),
    readAt: one.readAt?.toISOString() ?? null,
    readBy: one.readBy ? names.staff(one.readBy) : null,
    version: one.version,
    actions: actionsOf(actor, noticeLife, one),
  }));
}
