import type { MigrationStep } from "@tsunagi/database";

/**
 * A desk may have caseworkers and a manager. What only the manager is shown lies in the tray of the desk all the same: it
 * says for whose eyes, or the pages of the others would have gaps.
 */
const table = [
  `alter table referrals.tray
     add column for_casework boolean not null default true,
     add column for_managers boolean not null default false`,
  `alter table referrals.tray alter column for_casework drop default, alter column for_managers drop default`,
];

const FILE = `create or replace function referrals.file(r referrals.referral) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  delete from referrals.tray t where t.referral_id = r.id and not (t.desk_id = r.from_desk_id
    or (t.desk_id = r.to_desk_id and r.sent)
    or exists (select 1 from referrals.watcher w where w.referral_id = r.id and w.desk_id = t.desk_id
      and (r.sent or w.as_role <> 'fallback')));
  insert into referrals.tray (municipality_id, desk_id, referral_id, box, status, case_id, turn, ended, sorted_at,
      for_casework, for_managers)
    select r.municipality_id, d.desk_id, r.id, d.box, r.status, r.case_id,
           case when r.next_desk_id is null then 'none' when r.next_desk_id = d.desk_id then 'mine' else 'theirs' end, r.ended_at is not null,
           coalesce(r.due_at, r.ended_at, r.sent_at, r.created_at), d.for_casework, d.for_managers
      from (select distinct on (desk_id) desk_id, box, bool_or(is_casework) over of_desk as for_casework,
                   bool_or(is_managers) over of_desk as for_managers
              from (
              select r.from_desk_id as desk_id, case when r.status = 'draft' then 'draft' else 'out' end as box, 1 as rank,
                     true as is_casework, false as is_managers
              union all select r.to_desk_id, 'in', 2, true, false where r.sent
              union all select w.desk_id, 'watch', 3, w.as_role in ('coordinator', 'fallback'), w.as_role = 'manager'
                from referrals.watcher w
               where w.referral_id = r.id and (r.sent or w.as_role <> 'fallback')
            ) every window of_desk as (partition by desk_id) order by desk_id, rank) d
    on conflict (desk_id, referral_id) do update set box = excluded.box, status = excluded.status,
      turn = excluded.turn, ended = excluded.ended, sorted_at = excluded.sorted_at,
      for_casework = excluded.for_casework, for_managers = excluded.for_managers;
end $$`;

export const referralWhoseEyes: MigrationStep = {
  name: "Referrals012WhoseEyes",
  statements: [...table, FILE, `select referrals.file(r) from referrals.referral r`],
};
