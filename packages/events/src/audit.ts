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

/** Who touches: a member of staff, or somebody without an account who is told by the id of their visit. */
export type Toucher = Pick<Me, "municipalityId"> & { readonly sessionId: string } & Partial<
    Omit<Me, "municipalityId" | "sessionId">
  >;

/** The chain of touches that belong to no municipality yet: sign-ins that failed. */
export const NO_MUNICIPALITY = "00000000-0000-0000-0000-000000000000";

/**
 * Puts a touch on record, inside the caller's transaction: if this cannot be written, nothing leaves.
 * @param me who acts; absent before sign-in
 */
export async function putOnRecord(
  em: Em,
  service: string,
  me: Toucher | undefined,
  touch: Touch,
  now: Date,
): Promise<void> {
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

/** A row of the record as it lies in `ledger.audit`, or in an export of it. */
export interface AuditRow {
  readonly id: string;
  readonly municipality_id: string;
  readonly seq: string;
  readonly at: Date;
  readonly service: string;
  readonly operation: string;
  readonly kind: Touch["kind"];
  readonly status: number;
  readonly request_id: string;
  readonly session_id: string | null;
  readonly staff_id: string | null;
  readonly membership_id: string | null;
  readonly agency_id: string | null;
  readonly desk_id: string | null;
  readonly subject_id: string | null;
  readonly shown: readonly string[];
  readonly basis: string | null;
  readonly reason: string | null;
  /** The exact text that was hashed, after the hash of the row before. */
  readonly line: string;
  readonly hash: Buffer;
}

/** How long a municipality's chain is: without it nobody can tell that its last rows are missing. */
export type AuditHead = Pick<AuditRow, "seq" | "hash">;

/**
 * Verifies a municipality's chain from its first row, with nothing but the rows and the head. What the screens show
 * are the columns, and what is chained is the line: both are compared, or a changed column would go unseen.
 * @returns the position (from 1) of the first row that does not follow from the one before, does not say what its line
 * says, or is missing; undefined when the chain holds
 */
export function firstBrokenLink(rows: readonly AuditRow[], head: AuditHead): number | undefined {
  let previous: Buffer = Buffer.alloc(0);
  for (const [index, row] of rows.entries()) {
    const expected = createHash("sha256").update(previous).update(row.line, "utf8").digest();
    if (!expected.equals(row.hash) || row.line !== lineOf(row) || Number(row.seq) !== index + 1) return index + 1;
    previous = expected;
  }
  return Number(head.seq) === rows.length && previous.equals(head.hash) ? undefined : rows.length + 1;
}

/** The text of a row, as `ledger.chain_audit` writes it. */
const lineOf = (row: AuditRow): string =>
  [
    row.seq,
    row.id,
    row.municipality_id,
    row.at.toISOString().replace("Z", "000Z"),
    row.service,
    row.operation,
    row.kind,
    row.status,
    row.request_id,
    row.session_id ?? "-",
    row.staff_id ?? "-",
    row.membership_id ?? "-",
    row.agency_id ?? "-",
    row.desk_id ?? "-",
    row.subject_id ?? "-",
    row.shown.join(","),
    row.basis ?? "-",
    row.reason ?? "-",
  ].join("|");
