import { type Em, rows } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { Conference } from "../conference/conference.ts";
import { Seat } from "../seat/seat.ts";

const MOST = 2_000;

/**
 * A sitting in writing comes to its end: before the deadline it stays open for whoever has not answered. Afterwards whoever has not answered by the deadline has not been there, 回答なし. The agenda is
 * locked.
 */
export async function takeInWriting(em: Em, actor: Actor, { id, form, startsAt }: Conference) {
  if (form !== "written") return { opinionsOpen: false };
  if (actor.now < startsAt) return { opinionsOpen: (await rows(em, UNANSWERED, [id])).length > 0 };
  const open = { conferenceId: id, leftAt: null, attendance: null, agendaItem: { startedAt: { $lte: actor.now } } };
  const silent = (await em.find(Seat, open as never, { orderBy: { id: "asc" }, limit: MOST })) as Seat[];
  for (const seat of silent)
    if (seat.isExpected()) seat.mark({ attendance: "absent", by: actor.me.staffId, at: actor.now });
  return { opinionsOpen: false };
}

/** What has been entered as 出欠 is no answer. */
const UNANSWERED = `select from conferences.seat s
  where s.conference_id = $1 and s.convened_at is not null and s.left_at is null and s.attendance is distinct from 'proxy'
    and not exists (select from conferences.opinion o where o.seat_id = s.id)
    and exists (select from conferences.agenda_item i
      where i.id = s.agenda_item_id and i.started_at is not null and i.status <> 'postponed') limit 1`;
