import type { AgencyId, DeskId, MembershipId, Role, StaffId } from "@tsunagi/contracts";
import { type Em, rows } from "./orm.ts";

/** Somebody who works at a desk: the person, and as what they work there. */
export interface Colleague {
  readonly staffId: StaffId;
  readonly name: string;
  readonly membershipId: MembershipId;
  readonly agencyId: AgencyId;
  readonly deskId: DeskId;
  readonly role: Role;
  readonly position: string | null;
  /** They can sign in, and by their role take part in casework. */
  readonly takesCasework: boolean;
}

/** Who works at these desks on the day of `now`, in Japan; in one query, whatever the number of desks. */
export function colleaguesAt(em: Em, deskIds: readonly DeskId[], now: Date): Promise<Colleague[]> {
  return rows<Colleague>(
    em,
    `select m.staff_id "staffId", s.name, m.id "membershipId", m.agency_id "agencyId", m.desk_id "deskId", m.role,
            m.position, m.takes_casework "takesCasework"
       from directory.published_membership m join directory.published_staff s on s.id = m.staff_id
      where m.desk_id = any($1) and m.from_date <= ($2::timestamptz at time zone 'Asia/Tokyo')::date
        and (m.until_date is null or m.until_date >= ($2::timestamptz at time zone 'Asia/Tokyo')::date)
      order by m.takes_casework desc, s.kana, m.id`,
    [deskIds, now],
  );
}
