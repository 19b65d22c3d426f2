import type { CaseId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { SupportCase } from "../support-case/support-case.ts";

/**
 * The case as it is at this moment, held until the end of the transaction: whoever would pass its lead as well waits
 * and then sees who leads it now. Not `for update`: grants and records that refer to it go on meanwhile.
 */
export async function holdCase(em: Em, id: CaseId): Promise<SupportCase | null> {
  await rows(em, "select id from cases.support_case where id = $1 for no key update", [id]);
  return em.findOne(SupportCase, { id }, { refresh: true });
}
