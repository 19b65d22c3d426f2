import { type AuditHead, type AuditRow, firstBrokenLink } from "@tsunagi/events";
import { type House, town } from "./hand-off.ts";

/** The record of a municipality and the head of its chain, looked at from behind. */
export async function recordOf(house: House, municipalityId: string = town.municipality.id) {
  const { rows } = await house.behind.query<AuditRow>(
    "select * from ledger.audit where municipality_id = $1 order by seq",
    [municipalityId],
  );
  const { rows: heads } = await house.behind.query<AuditHead>(
    "select seq, hash from ledger.audit_head where municipality_id = $1",
    [municipalityId],
  );
  return { rows, head: heads[0] as AuditHead };
}

/** Where the chain of みどり野市 is broken. */
export async function brokenAt(house: House): Promise<number | undefined> {
  const { rows, head } = await recordOf(house);
  return firstBrokenLink(rows, head);
}

/** What a test says of one touch: who, from which desk, what, of which kind, with which outcome, and whom it was about. */
const told = (row: AuditRow | undefined) =>
  row && {
    staff: row.staff_id,
    desk: row.desk_id,
    operation: row.operation,
    kind: row.kind,
    status: row.status,
    subject: row.subject_id,
    reason: row.reason,
  };

/** The last touch on record. */
export async function lastTouch(house: House) {
  return told((await recordOf(house)).rows.at(-1));
}
