import type { Em } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { Conference } from "../conference/conference.ts";
import { Seat } from "../seat/seat.ts";

const MOST = 2_000;

/**
 * A sitting in writing comes to its end: whoever has not answered by the deadline has not been there, 回答なし. The agenda is
 * locked.
 */
export async function takeInWriting(em: Em, actor: Actor, { id, form, startsAt }: Conference) {
  const isDue = form === "written" && actor.now >= startsAt;
  if (!isDue) return { isDue };
  const open = { conferenceId: id, leftAt: null, attendance: null, agendaItem: { startedAt: { $lte: actor.now } } };
  const silent = (await em.find(Seat, open as never, { orderBy: { id: "asc" }, limit: MOST })) as Seat[];
  for (const seat of silent)
    if (seat.isExpected()) seat.mark({ attendance: "absent", by: actor.me.staffId, at: actor.now });
  return { isDue };
}
