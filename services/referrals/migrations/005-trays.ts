import { type MigrationStep, published, publishedRule, setting } from "@tsunagi/database";

const table = [
  `alter table referrals.tray
     drop constraint tray_box_check,
     add constraint tray_box_check check (box in ('in', 'out', 'draft', 'watch')),
     add column turn text not null default 'none' check (turn in ('mine', 'theirs', 'none')),
     add column ended boolean not null default false`,
  `drop index referrals.tray_by_box`,
  `drop index referrals.tray_by_case`,
  `create index tray_by_box on referrals.tray (municipality_id, desk_id, box, ended, sorted_at, referral_id)`,
  `create index tray_by_turn on referrals.tray (municipality_id, desk_id, turn, ended, sorted_at, referral_id)`,
  `create index tray_by_case on referrals.tray (municipality_id, desk_id, case_id, sorted_at, referral_id)`,
];

/** Whose turn it is; a draft, and what has ended, is nobody's. In which tray: the two desks, and whoever watches. */
const FILE = `create or replace function referrals.file(r referrals.referral) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  delete from referrals.tray t where t.referral_id = r.id and not (t.desk_id = r.from_desk_id
    or (t.desk_id = r.to_desk_id and r.sent)
    or exists (select 1 from referrals.watcher w where w.referral_id = r.id and w.desk_id = t.desk_id
      and (r.sent or w.as_role <> 'fallback')));
  insert into referrals.tray (municipality_id, desk_id, referral_id, box, status, case_id, turn, ended, sorted_at)
    select r.municipality_id, d.desk_id, r.id, d.box, r.status, r.case_id,
           case when r.next_desk_id is null then 'none' when r.next_desk_id = d.desk_id then 'mine' else 'theirs' end, r.ended_at is not null,
           coalesce(r.due_at, r.ended_at, r.sent_at, r.created_at)
      from (select distinct on (desk_id) desk_id, box from (
              select r.from_desk_id as desk_id, case when r.status = 'draft' then 'draft' else 'out' end as box, 1 as rank
              union all select r.to_desk_id, 'in', 2 where r.sent
              union all select w.desk_id, 'watch', 3 from referrals.watcher w
               where w.referral_id = r.id and (r.sent or w.as_role <> 'fallback')
            ) every order by desk_id, rank) d
    on conflict (desk_id, referral_id) do update set box = excluded.box, status = excluded.status,
      turn = excluded.turn, ended = excluded.ended, sorted_at = excluded.sorted_at;
end $$`;

const triggers = [
  `create or replace function referrals.file_in_trays() returns trigger
     language plpgsql security definer set search_path = '' as $$ begin perform referrals.file(new); return null; end $$`,
  `create function referrals.file_for_watcher() returns trigger
     language plpgsql security definer set search_path = '' as $$
   begin
     perform referrals.file(r) from referrals.referral r where r.id = new.referral_id;
     return null;
   end $$`,
  `revoke all on function referrals.file(referrals.referral) from public`,
  `create trigger file_for_watcher after insert on referrals.watcher
     for each row execute function referrals.file_for_watcher()`,
  `select referrals.file(r) from referrals.referral r`,
];

/** For the notices: the number of a つなぎ is no personal data; whose turn it is, is that person's to know. */
const views = [
  ...publishedRule("referrals", "referral"),
  ...published("referrals", "number", `select municipality_id, id, number, urgency from referrals.referral`),
  ...published(
    "referrals",
    "turn",
    `select municipality_id, id as referral_id, number, next_desk_id, next_staff_id, due_at from referrals.referral
      where due_at is not null and next_desk_id = ${setting("desk")}`,
  ),
];

export const referralTrays: MigrationStep = {
  name: "Referrals005Trays",
  statements: [...table, FILE, ...triggers, ...views],
};
