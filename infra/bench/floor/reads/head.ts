import type { Named } from "../names.ts";
import type { Me } from "../transaction.ts";

/** A row of `referrals.referral`. */
export type Row = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly case_id: string;
  readonly from_desk_id: string;
  readonly to_desk_id: string;
  readonly next_desk_id: string | null;
  readonly next_staff_id: string | null;
  readonly accountable_desk_id: string | null;
  readonly suggested_desk_id: string | null;
  readonly worker_id: string | null;
  readonly sent_by: string | null;
  readonly sent: boolean;
  readonly sealed: boolean;
  readonly opened_at: Date | null;
  readonly ground_until: Date;
};

export const namedIn = (row: Row): (string | null)[] => [
  row.from_desk_id,
  row.to_desk_id,
  row.next_desk_id,
  row.next_staff_id,
  row.accountable_desk_id,
  row.suggested_desk_id,
  row.worker_id,
  row.sent_by,
];

/** Whether this desk reads what it carries. */
export const isOpenTo = (row: Row, { desk_id }: Me): boolean =>
  row.from_desk_id === desk_id || (row.to_desk_id === desk_id && row.sent && !row.sealed && row.opened_at !== null);

export interface Identity {
  readonly name: string;
  readonly kana: string;
}

export function headOf(row: Row, name: (id: string) => Named, subject: Identity | undefined) {
  const { next_desk_id: desk, next_staff_id: staff } = row;
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    urgency: row.urgency,
    status: row.status,
    from: name(row.from_desk_id),
    to: name(row.to_desk_id),
    isOutside: row.outside,
    ...(subject && { subject: { name: subject.name, kana: subject.kana } }),
    accountable: row.accountable_desk_id ? name(row.accountable_desk_id) : null,
    next: desk && staff ? { desk: name(desk), staff: name(staff) } : null,
    dueAt: row.due_at,
    rung: row.rung,
    hold: row.hold_code ? { code: row.hold_code, resumeOn: row.resume_on } : null,
    sentAt: row.sent_at,
    openedAt: row.opened_at,
    endedAt: row.ended_at,
    version: row.version,
    worker: row.worker_id ? name(row.worker_id) : null,
  };
}
