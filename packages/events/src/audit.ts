import { createHash } from "node:crypto";
import { type Em, newId, rows } from "@tsunagi/database";
import type { Me } from "@tsunagi/permissions";

/** One touch: what was done or refused, to whom, and which records were shown. */
export interface Touch {
  readonly operation: string;
  readonly kind: "view" | "change" | "search" | "refusal";
  readonly status: number;
  readonly requestId: string;
  readonly subjectId?: string | undefined;
  readonly shown?: readonly string[];
  readonly basis?: string | undefined;
  readonly reason?: string | undefined;
}

/** The chain of touches that belong to no municipality yet: sign-ins that failed. */
export const NO_MUNICIPALITY = "00000000-0000-0000-0000-000000000000";

/**
 * Puts a touch on record, inside the caller's transaction: if this cannot be written, nothing leaves.
 * @param me who acts; absent before sign-in
 */
export async function putOnRecord(em: Em, service: string, me: Me | undefined, touch: Touch, now: Date): Promise<void> {
  const row = {
    id: newId(now),
    municipality_id: me?.municipalityId ?? NO_MUNICIPALITY,
    at: now,
    service,
    operation: touch.operation,
    kind: touch.kind,
    status: touch.status,
    request_id: touch.requestId,
    session_id: me?.sessionId ?? null,
    staff_id: me?.staffId ?? null,
    membership_id: me?.membershipId ?? null,
    agency_id: me?.agencyId ?? null,
    desk_id: me?.deskId ?? null,
    subject_id: touch.subjectId ?? null,
    shown: touch.shown ?? [],
    basis: touch.basis ?? null,
    reason: touch.reason ?? null,
  };
  if (touch.kind === "view") {
    await rows(em, "select ledger.record_view($1::jsonb)", [JSON.stringify(row)]);
    return;
  }
  if (!me) await rows(em, `select set_config('tsunagi.municipality', $1, true)`, [NO_MUNICIPALITY]);
  await rows(em, `insert into ledger.audit select r.* from jsonb_populate_record(null::ledger.audit, $1::jsonb) r`, [
    JSON.stringify(row),
  ]);
}

export interface AuditLine {
  readonly line: string;
  readonly hash: Buffer;
}

/**
 * Verifies a municipality's chain from its first row, with nothing but the lines and their hashes.
 * @returns the position (from 1) of the first row that does not follow from the one before, or undefined
 */
export function firstBrokenLink(lines: readonly AuditLine[]): number | undefined {
  let previous = Buffer.alloc(0);
  for (const [index, { line, hash }] of lines.entries()) {
    const expected = createHash("sha256").update(previous).update(line, "utf8").digest();
    if (!expected.equals(hash) || !line.startsWith(`${index + 1}|`)) return index + 1;
    previous = expected;
  }
  return undefined;
}
