import type { DeskId, Role, StaffId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import type { CalendarDate } from "@tsunagi/japan";

/** Somebody who takes casework at a desk on one day. */
export interface Attending {
  readonly staffId: StaffId;
  readonly role: Role;
  readonly isAway: boolean;
  /** Who acts for them while they are away. */
  readonly deputyId: StaffId | null;
}

/** Who is at a desk on one day, supervisors first, and whose day it is. */
export interface Attendance {
  readonly people: readonly Attending[];
  /** Of the roster of that day, then the standing one. */
  readonly duty: readonly StaffId[];
}

/** A deputy's deputy's deputy, and no further: the directory refuses longer chains. */
const LONGEST_CHAIN = 3;

export async function attendanceAt(em: Em, deskId: DeskId, day: CalendarDate): Promise<Attendance> {
  const people = await rows<Attending>(
    em,
    `select m.staff_id "staffId", m.role, a.staff_id is not null "isAway", a.deputy_id "deputyId"
       from directory.published_membership m
       left join lateral (
         select b.staff_id, b.deputy_id from directory.published_absence b
          where b.staff_id = m.staff_id and b.from_date <= $2 and b.until_date >= $2
          order by exists (select from directory.published_membership w
                            where w.desk_id = $1 and w.staff_id = b.deputy_id) desc, b.deputy_id limit 1) a on true
      where m.desk_id = $1 and m.takes_casework and m.from_date <= $2 and (m.until_date is null or m.until_date >= $2)
        and (m.leaving_since is null or m.leaving_since > $2)
      order by m.role = 'supervisor' desc, m.staff_id`,
    [deskId, day],
  );
  const duty = await rows<{ staffId: StaffId }>(
    em,
    `select staff_id "staffId" from (
       select staff_id, 1 as place from directory.published_duty where desk_id = $1 and date = $2
        union all
       select duty_staff_id, 2 from directory.published_desk where id = $1 and duty_staff_id is not null) duty
      order by place`,
    [deskId, day],
  );
  return { people, duty: duty.map(({ staffId }) => staffId) };
}

export const present = ({ isAway }: Attending): boolean => !isAway;

/** The 当番 or who acts for them; else a supervisor who is there, else anybody who is; else anybody. */
export function onDuty(there: Attendance): StaffId | undefined {
  for (const staffId of there.duty) {
    const found = standIn(there, staffId);
    if (found) return found;
  }
  return (there.people.find(present) ?? there.people[0])?.staffId;
}

/** This person, or where they are away their deputy and so on; undefined where the chain ends with nobody there. */
export function standIn({ people }: Attendance, staffId: StaffId): StaffId | undefined {
  let at: StaffId | null = staffId;
  for (let step = 0; at && step <= LONGEST_CHAIN; step++) {
    const one: Attending | undefined = people.find((person) => person.staffId === at);
    if (!one) return undefined;
    if (present(one)) return one.staffId;
    at = one.deputyId;
  }
  return undefined;
}
