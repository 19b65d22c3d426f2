import { type CaseId, type Category, problems, referralProblems } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { Refusal } from "@tsunagi/permissions";

/** The categories of a case that the caller's desk sees now; undefined where it does not see the case at all. */
export async function findSight(em: Em, caseId: CaseId): Promise<readonly Category[] | undefined> {
  const [sight] = await rows<{ categories: Category[] }>(
    em,
    "select categories from cases.published_sight where case_id = $1",
    [caseId],
  );
  return sight?.categories;
}

/** Nobody hands over what their own desk may not see: not the copy, and not the sight that an acceptance opens. */
export async function mustSee(em: Em, caseId: CaseId, categories: readonly Category[]): Promise<void> {
  const sight = await findSight(em, caseId);
  if (!sight) throw new Refusal(problems.notFound);
  if (!categories.every((category) => sight.includes(category))) throw new Refusal(referralProblems.beyondSight);
}
