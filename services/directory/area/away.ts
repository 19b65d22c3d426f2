import type { StaffId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { tokyoDate } from "@tsunagi/japan";

/** Who of the municipality is away on the day of `now`. */
export async function awayOn(em: Em, now: Date): Promise<ReadonlySet<StaffId>> {
  const sql = `select staff_id "staffId" from directory.away_on($1::date)`;
  const found = await rows<{ staffId: StaffId }>(em, sql, [tokyoDate(now)]);
  return new Set(found.map(({ staffId }) => staffId));
}
