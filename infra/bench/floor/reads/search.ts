import { gramsOf, searchKey } from "@tsunagi/japan";
import type { Deed } from "../transaction.ts";

const FOUND = `
  select r.id, r.name, r.kana, r.alias, r.birth "birthDate", r.neighbourhood,
    (select coalesce(json_agg(json_build_object('id', c.id, 'number', c.number, 'openedAt', c.opened_at)
       order by c.opened_at desc, c.id desc), '[]') from cases.support_case c
       join cases.visible v on v.support_case_id = c.id and v.desk_id = $1 and v.from_at <= $4 and v.until_at > $4
        and 'identity_contact' = any (v.categories) where c.resident_id = r.id) as cases
    from (select g.resident_id, g.kana_key, g.from_at from cases.resident_gram g
           where g.desk_id = $1 and g.gram = $2 and g.from_at <= $4 and g.until_at > $4
             and position($3 in (select f.search_text from cases.findable f
               where f.desk_id = $1 and f.resident_id = g.resident_id and f.from_at = g.from_at)) > 0
           order by g.kana_key, g.resident_id limit $5) g
    join cases.resident r on r.id = g.resident_id
   order by g.kana_key, r.id`;

interface Row {
  readonly id: string;
  readonly cases: readonly { readonly openedAt: string }[];
}

/** People in whose names or reading a text stands. */
export const search: Deed = {
  service: "cases",
  operation: "searchResidents",
  kind: "search",
  status: 200,
  async run({ client, me, now }, { body }) {
    const key = searchKey(body.text as string);
    const limit = body.limit as number;
    const { rows } = await client.query<Row>(FOUND, [me.desk_id, gramsOf([key])[0], key, now, limit + 1]);
    const items = rows.slice(0, limit).map((row) => ({
      ...row,
      cases: row.cases.map((one) => ({ ...one, openedAt: new Date(one.openedAt) })),
    }));
    return { items, next: rows.length > limit ? "more" : null };
  },
};
