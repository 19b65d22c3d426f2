import { type DeskId, minuteProblems } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { Refusal } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";

/** Whoever speaks, or takes something on, is of the host or has a place at the item. */
export async function mustSitThere(em: Em, { id, hostDeskId }: AgendaItem, deskId: DeskId): Promise<void> {
  if (deskId === hostDeskId) return;
  const sql = "select from conferences.seat where agenda_item_id = $1 and desk_id = $2 and left_at is null limit 1";
  if ((await rows(em, sql, [id, deskId])).length === 0) throw new Refusal(minuteProblems.notAtTable);
}
