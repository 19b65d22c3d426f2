import { type Em, rows } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { MeetingRecord } from "./meeting-record.ts";

/** How many rows of these items are in no 議事録, because they are not for everybody: for the host, who has to know it. */
export async function keptOutOf(
  em: Em,
  { me }: Actor,
  records: readonly MeetingRecord[],
): Promise<ReadonlyMap<string, number>> {
  const ids = [
    ...new Set(records.filter(({ hostDeskId }) => hostDeskId === me.deskId).map((one) => one.agendaItem.id)),
  ];
  if (ids.length === 0) return new Map();
  const sql = `select agenda_item_id id, count(*) filter (where audience <> 'roster' and status = 'standing')::int kept
    from conferences.minute where agenda_item_id = any($1) group by agenda_item_id`;
  const found = await rows<{ id: string; kept: number }>(em, sql, [ids]);
  return new Map([...ids.map((id) => [id, 0] as const), ...found.map(({ id, kept }) => [id, Number(kept)] as const)]);
}
