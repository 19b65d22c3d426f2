import type { Category } from "@tsunagi/contracts";
import type { House } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

const DAY = 86_400_000;

/** Lets a desk see a case, past the front door: for stories that are not about how a desk comes to see it. */
export async function letSee(
  house: House,
  supportCase: { id: string },
  desk: { id: string },
  categories: readonly Category[] = ["identity_contact"],
  { from = new Date(Date.now() - 1_000), until = new Date(Date.now() + DAY) } = {},
): Promise<void> {
  await house.behind.query(
    `insert into cases.case_grant (id, municipality_id, support_case_id, desk_id, categories, basis, from_at, until_at)
     values (uuidv7(), $1, $2, $3, $4, 'lead', $5, $6)`,
    [town.municipality.id, supportCase.id, desk.id, categories, from, until],
  );
}

/** Every sight of a desk on a case is over from now on. */
export async function endSight(house: House, supportCase: { id: string }, desk: { id: string }): Promise<void> {
  await house.behind.query(
    "update cases.case_grant set until_at = now() - interval '1 millisecond' where support_case_id = $1 and desk_id = $2",
    [supportCase.id, desk.id],
  );
}

/** Where the projection differs from the grants, at any moment at which one of them begins or ends; nowhere: empty. */
export async function projectionFaults(house: House): Promise<unknown[]> {
  const { rows } = await house.behind.query(
    `with edges as (
       select support_case_id, desk_id, from_at as at from cases.case_grant
       union select support_case_id, desk_id, until_at from cases.case_grant)
     select * from (
       select e.*,
              array(select distinct c from cases.case_grant g, unnest(g.categories) c
                     where g.support_case_id = e.support_case_id and g.desk_id = e.desk_id
                       and g.from_at <= e.at and e.at < g.until_at order by c) as granted,
              array(select c from cases.visible v, unnest(v.categories) c
                     where v.support_case_id = e.support_case_id and v.desk_id = e.desk_id
                       and v.from_at <= e.at and e.at < v.until_at order by c) as shown
         from edges e) both_sides where granted <> shown`,
  );
  return rows;
}
