import { namesOf } from "../names.ts";
import type { Deed } from "../transaction.ts";
import { headOf, type Identity, isOpenTo, namedIn, type Row } from "./head.ts";

const PAGE = `select referral_id from referrals.tray
  where desk_id = $1 and box = $2 and ended = $3 order by sorted_at, referral_id limit $4`;
const ROWS = `select * from referrals.referral where id = any($1)`;
// Apart: joined to the rows, their policies are weighed for each row anew, and that took ten times as long.
const IDENTITIES = `select referral_id, identity from referrals.disclosure
  where referral_id = any($1) and category = 'identity_contact'`;
const SUBJECTS = `select case_id, name, kana from cases.published_subject where case_id = any($1)`;

type Told = { readonly referral_id: string; readonly identity: Identity };
type Subject = Identity & { readonly case_id: string };

/** A box of a desk, the next due first. */
export const inbox: Deed = {
  service: "referrals",
  operation: "listReferrals",
  kind: "view",
  status: 200,
  async run(work, { query }) {
    const { box, state, limit } = query;
    const values = [work.me.desk_id, box, state === "ended", Number(limit) + 1];
    const ask = async <T extends object>(sql: string, on: unknown[]) => (await work.client.query<T>(sql, on)).rows;
    const lying = await ask<{ referral_id: string }>(PAGE, values);
    const ids = lying.slice(0, Number(limit)).map(({ referral_id }) => referral_id);
    const rows = new Map((await ask<Row>(ROWS, [ids])).map((row) => [row.id, row]));
    const shown = ids.flatMap((id) => rows.get(id) ?? []);
    const open = shown.filter((row) => isOpenTo(row, work.me));
    const [sent, drafts] = [open.filter((row) => row.sent), open.filter((row) => !row.sent)];
    const persons = new Map<string, Identity>();
    if (sent.length > 0)
      for (const one of await ask<Told>(IDENTITIES, [sent.map(({ id }) => id)]))
        persons.set(one.referral_id, one.identity);
    if (drafts.length > 0)
      for (const one of await ask<Subject>(SUBJECTS, [drafts.map((row) => row.case_id)])) persons.set(one.case_id, one);
    const name = await namesOf(work, shown.flatMap(namedIn));
    return {
      items: shown.map((row) => headOf(row, name, persons.get(row.sent ? row.id : row.case_id))),
      next: lying.length > shown.length ? "more" : null,
    };
  },
};
