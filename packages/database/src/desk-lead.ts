import type { DeskId, StaffId } from "@tsunagi/contracts";
import { type Em, rows } from "./orm.ts";

/**
 * To whom the open work of a desk falls when somebody leaves it, on a day (YYYY-MM-DD): a supervisor who is there; else
 * the 当番 of that day, else the standing one; else anybody who is there, else anybody. Always the same answer to the
 * same question. Undefined where nobody takes work at the desk any more.
 */
export async function deskLead(em: Em, deskId: DeskId, day: string): Promise<StaffId | undefined> {
  const [first] = await rows<{ staffId: StaffId }>(
    em,
    `select t.staff_id "staffId" from (
       select m.staff_id, m.role = 'supervisor' as leads, exists (
                select from directory.published_absence a
                 where a.staff_id = m.staff_id and a.from_date <= $2 and a.until_date >= $2) as away
         from directory.published_membership m
        where m.desk_id = $1 and m.takes_casework and m.from_date <= $2
          and (m.until_date is null or m.until_date >= $2)
          and (m.leaving_since is null or m.leaving_since > $2)) t
       left join directory.published_desk d on d.id = $1
       left join directory.published_duty u on u.desk_id = $1 and u.date = $2
      order by t.leads and not t.away desc, (t.staff_id = u.staff_id and not t.away) is true desc,
               (t.staff_id = d.duty_staff_id and not t.away) is true desc, t.away, t.leads desc, t.staff_id
      limit 1`,
    [deskId, day],
  );
  return first?.staffId;
}
