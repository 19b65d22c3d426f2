import type { DeskId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";

/** Whether all of these are other desks of the town where somebody signs in: who has no account reads nothing here. */
export async function areReaders(em: Em, deskIds: readonly DeskId[], hostDeskId: DeskId): Promise<boolean> {
  const sql = "select from directory.published_desk where id = any($1) and id <> $2 and not outside";
  return (await rows(em, sql, [deskIds, hostDeskId])).length === deskIds.length;
}
