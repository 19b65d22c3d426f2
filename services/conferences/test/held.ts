import type { House } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

interface Span {
  readonly openedAt: Date;
  /** Absent: the sitting is not over. */
  readonly closedAt?: Date;
}

/** Sittings that were held so long ago, each with so many items of one kind: nobody can hold one in the past. */
export async function held(
  { behind }: House,
  kind: { id: string; host: string },
  { sittings, items }: { sittings: number; items: number },
  { openedAt, closedAt }: Span,
): Promise<void> {
  const { id: host } = town.desks[kind.host as keyof typeof town.desks];
  const status = closedAt ? "closed" : "in_session";
  const params = [town.municipality.id, host, kind.id, openedAt, status, closedAt ?? null];
  for (let nth = 0; nth < sittings; nth += 1)
    await behind.query(
      `with s as (insert into conferences.conference (id, municipality_id, host_desk_id, title, form, starts_at, ends_at, place,
           status, planned_by, planned_at, opened_at, closed_at)
         values (uuidv7(), $1, $2, 'x', 'meeting', $4, $4::timestamptz + interval '1 hour', 'x', $5, uuidv7(), $4, $4, $6)
         returning id),
       k as (insert into conferences.conference_case (id, municipality_id, host_desk_id, kind_id, secrecy, number, wrapped_key,
           sealed_subject, opened_by, opened_at)
         select uuidv7(), $1, $2, $3, 'sealed', uuidv7()::text, 'x', 'x', uuidv7(), $4 from generate_series(1, ${items})
         returning id, number)
       insert into conferences.agenda_item (id, municipality_id, conference_id, conference_case_id, kind_id, host_desk_id, number,
           secrecy, minutes, status, shown, added_by, added_at, started_at)
         select uuidv7(), $1, s.id, k.id, $3, $2, k.number, 'sealed', 20, 'closed', true, uuidv7(), $4, $4 from s, k`,
      params,
    );
}
