import type { CaseId, DeskId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";

/** Every desk that a consent of this person names at this moment. Judged by what the caller's desk may know of it. */
export async function desksConsentedTo(em: Em, caseId: CaseId, now: Date): Promise<DeskId[]> {
  const found = await rows<{ deskId: DeskId }>(
    em,
    `select distinct desk_id "deskId" from cases.published_basis
      where kind = 'consent' and case_id = $1 and from_at <= $2 and $2 < until_at`,
    [caseId, now],
  );
  return found.map(({ deskId }) => deskId);
}

/** The desk that leads it, as far as the caller's desk sees the case. */
export async function leadOf(em: Em, caseId: CaseId): Promise<DeskId | undefined> {
  const sql = `select lead_desk_id "deskId" from cases.published_sight where case_id = $1 limit 1`;
  return (await rows<{ deskId: DeskId }>(em, sql, [caseId]))[0]?.deskId;
}
