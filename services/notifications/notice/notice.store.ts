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

/** How many notices the caller could read and has not: their own, and those of their desk that nobody has read. */
export const countUnread = (em: Em, actor: Actor): Promise<number> =>
  em.count(Notice, { $and: [{ status: "unread" }, actor.where("read", "Notice")] } as never);

/** Nobody has left this many unread; whoever has reads the rest with the next click. */
const AT_ONCE = 500;

/** What the caller has not read of what was there at `until`, oldest first. */
export const unreadUntil = (em: Em, actor: Actor, until: Date): Promise<Notice[]> =>
  em.find(
    Notice,
    { $and: [{ status: "unread", createdAt: { $lte: until } }, actor.where("readNotice", "Notice")] } as never,
    { orderBy: { createdAt: "asc", id: "asc" } as never, limit: AT_ONCE },
  );
