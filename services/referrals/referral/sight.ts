import { type CaseId, type Category, type DeskId, problems, referralProblems } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { Refusal } from "@tsunagi/permissions";

/** What the caller's desk sees of a case now, and who leads it. */
export interface SightOfCase {
  readonly categories: readonly Category[];
  readonly leadDeskId: DeskId;
}

/** The sight of the caller's desk; undefined where it does not see the case at all. */
export async function findSight(em: Em, caseId: CaseId): Promise<SightOfCase | undefined> {
  const [sight] = await rows<SightOfCase>(
    em,
    `select categories, lead_desk_id "leadDeskId" from cases.published_sight where case_id = $1`,
    [caseId],
  );
  return sight;
}

/** Nobody hands over what their own desk may not see: not the copy, and not the sight that an acceptance opens. */
export async function mustSee(em: Em, caseId: CaseId, categories: readonly Category[]): Promise<SightOfCase> {
  const sight = await findSight(em, caseId);
  if (!sight) throw new Refusal(problems.notFound);
  if (!categories.every((category) => sight.categories.includes(category)))
    throw new Refusal(referralProblems.beyondSight);
  return sight;
}

/**
 * What the desks see of a case today, as far as the caller's desk may know: the lead knows it of every desk, another
 * desk of itself and of the lead, which sees the whole.
 */
export async function sightsToday(em: Em, caseId: CaseId): Promise<ReadonlyMap<DeskId, Category[]>> {
  const grants = await rows<{ desk_id: DeskId; categories: Category[] }>(
    em,
    `select g.desk_id, array_agg(distinct c order by c) as categories
       from cases.published_grant g, unnest(g.categories) c where g.case_id = $1 group by g.desk_id`,
    [caseId],
  );
  return new Map(grants.map(({ desk_id, categories }) => [desk_id, categories]));
}
