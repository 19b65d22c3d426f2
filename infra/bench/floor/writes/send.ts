import { viewReferral } from "../reads/referral.ts";
import type { Deed, Work } from "../transaction.ts";
import { inDays, noteStep, tell } from "./rows.ts";

interface Draft {
  readonly id: string;
  readonly case_id: string;
  readonly from_desk_id: string;
  readonly to_desk_id: string;
  readonly categories: string[];
  readonly version: number;
}

const GROUND = `select kind, basis_id, until_at from cases.published_basis
  where case_id = $1 and desk_id = $2 and categories @> $3::text[] and from_at <= $4 and until_at > $4 limit 1`;

const SEND = `update referrals.referral set status = 'sent', sent = true, sent_at = $2, sent_by = $3, ground_kind = $4,
    ground_id = $5, ground_until = $6, accountable_desk_id = from_desk_id, next_desk_id = to_desk_id, next_staff_id = $7,
    due_at = $8, rung_at = $8, version = version + 1
  where id = $1`;

const PACK = `insert into referrals.disclosure (id, municipality_id, referral_id, category, identity, body)
  select uuidv7(), $2, $1, c.category, c.identity, c.body from (
    select 'identity_contact' as category, null::text as body, jsonb_build_object('name', name, 'kana', kana,
        'formerName', former_name, 'alias', alias, 'romanName', roman_name, 'birthDate', birth, 'address', address,
        'neighbourhood', neighbourhood, 'addressWithheld', address_withheld, 'phone', phone, 'contactWish', contact_wish,
        'contactNg', contact_ng, 'safetyNote', safety_note) as identity
      from cases.published_subject where case_id = $3 and 'identity_contact' = any($4)
    union all
    select category, body, null from cases.published_information where case_id = $3 and category = any($4)) c`;

const ONLOOKERS = `insert into referrals.onlooker (id, municipality_id, referral_id, sent_at, place, side, desk_id, staff_id,
    role, position, today, copy, afterwards)
  select uuidv7(), $2, $1, $3, row_number() over (order by m.desk_id <> $4, m.role = 'supervisor' desc, m.staff_id) - 1,
    case when m.desk_id = $4 then 'from' else 'to' end, m.desk_id, m.staff_id, m.role, m.position, t.today, $7::text[],
    array(select a from unnest($6::text[]) a where a = any(t.today) or a = any($7))
    from directory.published_membership m, lateral (
      select case when m.desk_id = $4 then $6::text[] else (
        select array_agg(distinct c order by c) from cases.published_grant g, unnest(g.categories) c
         where g.case_id = $8 and g.desk_id = m.desk_id) end as today) t
   where m.desk_id in ($4, $5) and m.takes_casework and m.from_date <= $3::timestamptz::date
     and (m.until_date is null or m.until_date >= $3::timestamptz::date)`;

const ALL = [
  "identity_contact",
  "health_disability",
  "work_school",
  "income_assets_debts",
  "welfare_use",
  "life_history",
];

/** It leaves, with a copy of what was ticked and the names of everybody who will see it. */
export const send: Deed = {
  service: "referrals",
  operation: "sendReferral",
  kind: "change",
  status: 200,
  async run(work, { params }) {
    const { client, me, now } = work;
    const referral = await draftOf(work, params.referralId as string);
    const { id, case_id, from_desk_id, to_desk_id, categories } = referral;
    const { rows: grounds } = await client.query(GROUND, [case_id, to_desk_id, categories, now]);
    const { rows: desks } = await client.query("select duty_staff_id from directory.published_desk where id = $1", [
      to_desk_id,
    ]);
    const [ground, desk] = [grounds[0], desks[0]];
    const rest = [ground.kind, ground.basis_id, ground.until_at, desk.duty_staff_id, inDays(now, 3)];
    await client.query(SEND, [id, now, me.staff_id, ...rest]);
    await client.query(PACK, [id, me.municipality_id, case_id, categories]);
    await client.query(ONLOOKERS, [id, me.municipality_id, now, from_desk_id, to_desk_id, ALL, categories, case_id]);
    await noteStep(work, id, "send");
    const baton = { referralId: id, fromDeskId: from_desk_id, toDeskId: to_desk_id, nextDeskId: to_desk_id };
    await tell(work, id, "referral.sent", { ...baton, nextStaffId: desk.duty_staff_id, sent: true, caseId: case_id });
    return viewReferral(work, id);
  },
};

/** The draft, locked. */
async function draftOf({ client }: Work, id: string): Promise<Draft> {
  const { rows } = await client.query<Draft>("select * from referrals.referral where id = $1 for update", [id]);
  if (!rows[0]) throw new Error("no such つなぎ");
  return rows[0];
}
