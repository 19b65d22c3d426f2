import { namesOf } from "../names.ts";
import type { Deed } from "../transaction.ts";

const PAGE = `
  select c.*, c.occurred_on::text,
    (select coalesce(json_agg(json_build_object('kind', p.kind, 'category', p.category, 'body', p.body, 'source', p.source)
       order by p.place), '[]') from cases.record_part p where p.contact_record_id = c.id
       and (p.desk_id = $2 or p.category = any(v.categories))) as parts,
    (select x.id from cases.contact_record x where x.corrects_id = c.id order by x.written_at desc limit 1) as corrected_by
    from cases.contact_record c
    left join cases.visible v on v.support_case_id = c.support_case_id and v.desk_id = $2 and v.from_at <= $4 and v.until_at > $4
   where c.support_case_id = $1
   order by c.occurred_on desc, c.occurred_at desc, c.written_at desc, c.id desc limit $3`;

interface Row {
  readonly id: string;
  readonly occurred_on: string;
  readonly occurred_at: Date;
  readonly desk_id: string;
  readonly staff_id: string;
  readonly parts: readonly object[];
  readonly [column: string]: unknown;
}

/** The timeline of a case, newest first. */
export const listRecords: Deed = {
  service: "cases",
  operation: "listRecords",
  kind: "view",
  status: 200,
  async run(work, { params, query }) {
    const limit = Number(query.limit);
    const { rows } = await work.client.query<Row>(PAGE, [params.caseId, work.me.desk_id, limit + 1, work.now]);
    const shown = rows.slice(0, limit);
    const name = await namesOf(
      work,
      shown.flatMap(({ desk_id, staff_id }) => [desk_id, staff_id]),
    );
    return {
      items: shown.map((row) => ({
        id: row.id,
        pointer: false,
        occurredOn: row.occurred_on,
        occurredAt: row.occurred_at,
        desk: name(row.desk_id),
        by: name(row.staff_id),
        method: row.method,
        counterpart: row.counterpart,
        minutes: row.minutes,
        parts: row.parts,
        audience: row.desk_id === work.me.desk_id ? row.audience : null,
        correctsId: row.corrects_id,
        correctedById: row.corrected_by,
      })),
      next: rows.length > shown.length ? "more" : null,
    };
  },
};
