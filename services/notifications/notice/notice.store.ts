import { type NoticeId, problems } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { Notice } from "./notice.ts";

/** The notice, or 404 where it is not theirs to know. */
export async function getNotice(em: Em, actor: Actor, id: NoticeId): Promise<Notice> {
  const notice = await em.findOne(Notice, { $and: [{ id }, actor.where("read", "Notice")] } as never);
  if (!notice) throw new Refusal(problems.notFound);
  return notice;
}

/** How many notices of the caller's desk nobody has read. */
export const countUnread = (em: Em, actor: Actor): Promise<number> =>
  em.count(Notice, { $and: [{ status: "unread" }, actor.where("read", "Notice")] } as never);
