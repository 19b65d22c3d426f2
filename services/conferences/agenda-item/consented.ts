import type { CaseId, DeskId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { AgendaItem } from "./agenda-item.ts";

/**
 * Which of these desks the person's consent lets hear of the case at this moment: those that it names, and the one that
 * leads it. Judged by what the caller's desk may know of the consent.
 */
export async function consentedDesks(
  em: Em,
  caseId: CaseId,
  deskIds: readonly DeskId[],
  now: Date,
): Promise<ReadonlySet<DeskId>> {
  const found = await rows<{ deskId: DeskId }>(
    em,
    `select desk_id "deskId" from cases.published_basis
      where kind = 'consent' and case_id = $1 and desk_id = any($2) and from_at <= $3 and $3 < until_at
     union select lead_desk_id from cases.published_sight where case_id = $1 and lead_desk_id = any($2)`,
    [caseId, deskIds, now],
  );
  return new Set(found.map(({ deskId }) => deskId));
}

/**
 * Whether the caller's desk may hear of it now. A conference on consent needs one that names the desk, until it is over:
 * what was lawfully said there stays with those who heard it (docs/RULINGS.md 7).
 */
export async function isConsented(em: Em, { me, now }: Actor, { kind, status, conferenceCase }: AgendaItem) {
  if (kind.consentRule !== "needed" || status === "closed") return true;
  const { caseId } = conferenceCase;
  return caseId != null && (await consentedDesks(em, caseId, [me.deskId], now)).has(me.deskId);
}

/** Whether the caller's desk sees this case, in whatever categories. */
export const seesCase = async (em: Em, caseId: CaseId): Promise<boolean> => (await casesSeen(em, [caseId])).has(caseId);

/** Which of these cases the caller's desk sees. */
export async function casesSeen(em: Em, caseIds: readonly CaseId[]): Promise<ReadonlySet<CaseId>> {
  if (caseIds.length === 0) return new Set();
  const sql = `select case_id "caseId" from cases.published_sight where case_id = any($1)`;
  return new Set((await rows<{ caseId: CaseId }>(em, sql, [caseIds])).map(({ caseId }) => caseId));
}
