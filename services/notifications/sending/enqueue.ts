import type { DeskId, MunicipalityId, SendingState, StaffId } from "@tsunagi/contracts";
import { type Em, newId, rows } from "@tsunagi/database";
import type { Notice } from "../notice/notice.ts";
import { mailReaders } from "./mail-readers.ts";

/** Notes for each reader who wishes so that a mail is owed: with the notice, in one transaction. */
export async function enqueue(em: Em, notice: Notice, now: Date): Promise<void> {
  for (const { staffId, wish, dueAt } of await mailReaders(em, notice, now)) {
    const held = notice.digest || wish === "digest";
    const state = held ? "held_for_digest" : "waiting";
    await insert(em, { ...notice, noticeId: notice.id, staffId, state, dueAt: held ? null : dueAt }, now);
  }
}

/** The mail with the number by which somebody confirms their address. */
export const enqueueCode = (
  em: Em,
  owner: { readonly municipalityId: MunicipalityId; readonly staffId: StaffId; readonly deskId: DeskId },
  now: Date,
): Promise<void> => insert(em, { ...owner, noticeId: null, state: "waiting", dueAt: now }, now);

interface Owed {
  readonly municipalityId: MunicipalityId;
  readonly noticeId: string | null;
  readonly staffId: StaffId;
  readonly deskId: DeskId;
  readonly state: SendingState;
  readonly dueAt: Date | null;
}

async function insert(em: Em, { municipalityId, noticeId, staffId, deskId, state, dueAt }: Owed, now: Date) {
  await rows(
    em,
    `insert into notifications.sending (id, municipality_id, notice_id, staff_id, desk_id, state, at, due_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [newId(now), municipalityId, noticeId, staffId, deskId, state, now, dueAt],
  );
}
