import { namesOf } from "../names.ts";
import type { Deed } from "../transaction.ts";
import { headOf, type Identity, isOpenTo, namedIn, type Row } from "./head.ts";

const PAGE = `
  select r.*, d.identity, s.name as subject_name, s.kana as subject_kana
    from (select referral_id, sorted_at from referrals.tray
           where desk_id = $1 and box = $2 and ended = $3 order by sorted_at, referral_id limit $4) t
    join referrals.referral r on r.id = t.referral_id
    left join referrals.disclosure d on d.referral_id = r.id and d.category = 'identity_contact'
    left join lateral (select * from cases.published_subject p where not r.sent and p.case_id = r.case_id) s on true
   order by t.sorted_at, t.referral_id`;

type Listed = Row & {
  readonly identity: Identity | null;
  readonly subject_name: string;
  readonly subject_kana: string;
};

/** A box of a desk, the next due first. */
export const inbox: Deed = {
  service: "referrals",
  operation: "listReferrals",
  kind: "view",
  status: 200,
  async run(work, { query }) {
    const { box, state, limit } = query;
    const values = [work.me.desk_id, box, state === "ended", Number(limit) + 1];
    const { rows } = await work.client.query<Listed>(PAGE, values);
    const shown = rows.slice(0, Number(limit));
    const name = await namesOf(work, shown.flatMap(namedIn));
    return {
      items: shown.map((row) => headOf(row, name, isOpenTo(row, work.me) ? subjectOf(row) : undefined)),
      next: rows.length > shown.length ? "more" : null,
    };
  },
};

const subjectOf = (row: Listed): Identity | undefined =>
  row.sent ? (row.identity ?? undefined) : { name: row.subject_name, kana: row.subject_kana };
