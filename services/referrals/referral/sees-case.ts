import type { CaseId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";

/** Whether the caller's desk sees the case now: the published view shows it no other. */
export async function seesCase(em: Em, caseId: CaseId): Promise<boolean> {
  const found = await rows(em, "select 1 from cases.published_case where id = $1", [caseId]);
  return found.length > 0;
}
