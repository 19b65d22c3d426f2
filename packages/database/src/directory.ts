import {
  type AgencyId,
  type DeskId,
  type LegalBasisCode,
  legalBasesOf,
  type Provider,
  type StaffId,
} from "@tsunagi/contracts";
import { type Em, rows } from "./orm.ts";

/** The names behind ids, read from the directory after a page is made (docs/adr/0001: page at home, then decorate). */
export interface Names {
  desk(id: DeskId): { id: DeskId; name: string };
  staff(id: StaffId): { id: StaffId; name: string };
}

/** Looks names up in one query, whatever the number of rows. */
export async function namesOf(em: Em, deskIds: Iterable<DeskId>, staffIds: Iterable<StaffId>): Promise<Names> {
  const [desks, staff] = [[...new Set(deskIds)], [...new Set(staffIds)]];
  const isAsked = desks.length + staff.length > 0;
  const found = isAsked ? await rows<{ id: string; name: string }>(em, NAMES, [desks, staff]) : [];
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return {
    desk: (id) => ({ id, name: names.get(id) ?? "（窓口不明）" }),
    staff: (id) => ({ id, name: names.get(id) ?? "（職員不明）" }),
  };
}

const NAMES = `select id, name from directory.published_desk where id = any($1)
  union all select id, name from directory.published_staff where id = any($2)`;

/** Whether this person takes new work at this desk on the day of `now`, in Japan: whoever is leaving takes none. */
export async function worksAt(em: Em, staffId: StaffId, deskId: DeskId, now: Date): Promise<boolean> {
  const found = await rows(
    em,
    `select 1 from directory.published_membership
      where desk_id = $1 and staff_id = $2 and takes_casework and from_date <= ($3::timestamptz at time zone 'Asia/Tokyo')::date
        and (until_date is null or until_date >= ($3::timestamptz at time zone 'Asia/Tokyo')::date)
        and (leaving_since is null or leaving_since > ($3::timestamptz at time zone 'Asia/Tokyo')::date) limit 1`,
    [deskId, staffId, now],
  );
  return found.length > 0;
}

/**
 * The grounds without consent that an agency has on a day (YYYY-MM-DD): those of a public body and of a business differ
 * (docs/RULINGS.md 11). None for an agency that is not known.
 */
export async function groundsOfAgency(em: Em, agencyId: AgencyId, day: string): Promise<LegalBasisCode[]> {
  const sql = "select provider from directory.published_agency where id = $1";
  const [agency] = await rows<{ provider: Provider }>(em, sql, [agencyId]);
  return agency ? legalBasesOf(agency.provider, day) : [];
}

/** 臨時休業 of the municipality from yesterday on, as YYYY-MM-DD. */
export async function closingDays(em: Em): Promise<string[]> {
  const sql = "select date::text from directory.published_closing_day where date >= current_date - 1 limit 400";
  const days = await rows<{ date: string }>(em, sql);
  return days.map(({ date }) => date);
}

/** Whether all of these are desks of the municipality. */
export async function areDesks(em: Em, deskIds: readonly DeskId[]): Promise<boolean> {
  const found = await rows(em, "select id from directory.published_desk where id = any($1)", [deskIds]);
  return found.length === new Set(deskIds).size;
}
