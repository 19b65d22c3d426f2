import type { DeskId, MinuteId, StaffId } from "@tsunagi/contracts";
import { type Em, namesOf, rows } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import type { Actor } from "@tsunagi/permissions";
import { enterAgendaItem } from "../agenda-item/agenda-item.store.ts";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";

/** Whoever has not been heard of for so long is in the room no more: a screen says so every twenty seconds. */
const STAYS_MS = 50_000;

/** Who is in the room at this moment, and in which rows they write. */
export const attendAgendaItem = command("attendAgendaItem", async ({ actor, em, params, body, now }) => {
  const item = await enterAgendaItem(em, actor, params.agendaItemId);
  await note(em, actor, item, body.here);
  if (body.here) await noteSeat(em, actor, item);
  const others = await othersIn(em, actor, item, new Date(now.getTime() - STAYS_MS));
  const held = await heldIn(em, actor, item);
  const names = await namesOf(
    em,
    others.map(({ deskId }) => deskId),
    [...others, ...held].map(({ staffId }) => staffId),
  );
  return {
    id: item.id,
    people: others.map(({ deskId, staffId }) => ({ staff: names.staff(staffId), desk: names.desk(deskId) })),
    held: held.map(({ minuteId, staffId }) => ({ minuteId, staff: names.staff(staffId) })),
  };
});

async function note(em: Em, { me, now }: Actor, { id, municipalityId, hostDeskId }: AgendaItem, here: boolean) {
  if (here) {
    const sql = `insert into conferences.presence (municipality_id, agenda_item_id, host_desk_id, staff_id, desk_id, seen_at)
      values ($1, $2, $3, $4, $5, $6) on conflict (agenda_item_id, staff_id) do update set desk_id = $5, seen_at = $6`;
    await rows(em, sql, [municipalityId, id, hostDeskId, me.staffId, me.deskId, now]);
  } else {
    const mine = "delete from conferences.presence where agenda_item_id = $1 and staff_id = $2";
    await rows(em, mine, [id, me.staffId]);
    const old = "delete from conferences.presence where municipality_id = $1 and seen_at < $2";
    await rows(em, old, [municipalityId, new Date(now.getTime() - STAYS_MS)]);
  }
}

interface Present {
  readonly staffId: StaffId;
  readonly deskId: DeskId;
}

const othersIn = (em: Em, { me }: Actor, { id }: AgendaItem, since: Date): Promise<Present[]> =>
  rows<Present>(
    em,
    `select staff_id "staffId", desk_id "deskId" from conferences.presence
      where agenda_item_id = $1 and staff_id <> $2 and seen_at > $3 order by seen_at, staff_id limit 60`,
    [id, me.staffId, since],
  );

const heldIn = (em: Em, { me, now }: Actor, { id }: AgendaItem) =>
  rows<{ minuteId: MinuteId; staffId: StaffId }>(
    em,
    `select id "minuteId", held_by "staffId" from conferences.minute
      where agenda_item_id = $1 and held_by <> $2 and held_until > $3 order by id limit 60`,
    [id, me.staffId, now],
  );

/** That they were there stays with their place: presence is forgotten within the minute. */
const noteSeat = (em: Em, { me, now }: Actor, { id }: AgendaItem) =>
  rows(
    em,
    `update conferences.seat s set in_room_at = $4
      where agenda_item_id = $1 and staff_id = $2 and desk_id = $3 and left_at is null and in_room_at is null
        and exists (select from conferences.conference c where c.id = s.conference_id and c.status = 'in_session')`,
    [id, me.staffId, me.deskId, now],
  );
