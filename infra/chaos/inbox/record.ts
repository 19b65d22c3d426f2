import { type AuditHead, type AuditRow, firstBrokenLink } from "@tsunagi/events";
import { town } from "@tsunagi/testing/town";
import type pg from "pg";
import type { Evidence, Sent } from "../checker/evidence.ts";

/** Whether every deed of the ledger has its line in the record of touches, and whether the chain of those holds. */
export async function readRecord(behind: pg.Client, sent: readonly Sent[]): Promise<Evidence["audit"]> {
  const { rows: lines } = await behind.query<{ operation: string; subject: string; count: string }>(
    `select operation, subject_id as subject, count(*) from ledger.audit
      where service = 'referrals' and kind = 'change' and status = 201 group by operation, subject_id`,
  );
  const written = new Map(lines.map(({ operation, subject, count }) => [`${operation} ${subject}`, Number(count)]));
  const missing: string[] = [];
  for (const deed of sent) {
    const at = `${deed.mark.split(" ")[0]}Referral ${deed.aggregate}`;
    const left = written.get(at) ?? 0;
    if (left === 0) missing.push(deed.mark);
    else written.set(at, left - 1);
  }
  const { rows } = await behind.query<AuditRow>("select * from ledger.audit where municipality_id = $1 order by seq", [
    town.municipality.id,
  ]);
  const { rows: heads } = await behind.query<AuditHead>(
    "select seq, hash from ledger.audit_head where municipality_id = $1",
    [town.municipality.id],
  );
  return { missing, brokenAt: heads[0] && firstBrokenLink(rows, heads[0]) };
}
