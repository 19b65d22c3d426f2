import type { Category } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { Information, type SupportCase } from "../support-case/support-case.ts";

/**
 * What is known in one category, for a change. Whoever changes the same waits here: where nothing is known yet there is
 * no row whose version could tell the second writer about the first.
 */
export async function findInformation(
  em: Em,
  supportCase: SupportCase,
  category: Category,
): Promise<Information | null> {
  await rows(em, "select pg_advisory_xact_lock(hashtextextended($1, 0))", [`${supportCase.id}/${category}`]);
  return em.findOne(Information, { supportCase, category }, { refresh: true });
}
