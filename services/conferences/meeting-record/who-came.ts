import type { MeetingRecordContent } from "@tsunagi/contracts";
import { type Em, namesOf } from "@tsunagi/database";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { MOST_SEATS } from "../seat/seat.store.ts";
import { Seat } from "../seat/seat.ts";

/**
 * Who was called and who came, whoever has been taken out since: what was is no matter of who may read today. Somebody who
 * was taken out and given a place again is one person.
 */
export async function whoCame(em: Em, item: AgendaItem): Promise<MeetingRecordContent["seats"]> {
  const came = { $or: [{ leftAt: null }, { attendance: { $ne: null } }, { inRoomAt: { $ne: null } }] };
  const where = { $and: [{ agendaItem: item.id, convenedAt: { $ne: null } }, came] } as never;
  const seats = (await em.find(Seat, where, {
    orderBy: { givenAt: "asc", id: "asc" },
    limit: 2 * MOST_SEATS,
  })) as Seat[];
  const names = await namesOf(
    em,
    seats.map(({ deskId }) => deskId),
    seats.map(({ staffId }) => staffId),
  );
  const last = new Map(seats.map((seat) => [`${seat.staffId} ${seat.deskId}`, seat]));
  return [...last.values()].map(({ staffId, deskId, part, attendance, leftAt }) => ({
    name: names.staff(staffId).name,
    desk: names.desk(deskId).name,
    part,
    attendance: attendance ?? null,
    ...(leftAt && item.endedAt && leftAt < item.endedAt && { leftEarly: true }),
  }));
}
