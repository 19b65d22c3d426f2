import { type MigrationStep, setting, walled } from "@tsunagi/database";

const MY_DESK = setting("desk");

const SENDER = `exists (select 1 from referrals.referral r where r.id = referral_id and r.from_desk_id = ${MY_DESK})`;

const OPEN = `status in ('sent', 'acknowledged', 'accepted')`;

const tables = [
  `alter table referrals.referral
     drop constraint referral_status_check, drop constraint referral_is_sent_on_a_basis,
     drop constraint referral_is_somebodys,
     add constraint referral_status_check check
       (status in ('draft', 'sent', 'acknowledged', 'accepted', 'returned', 'stopped')),
     add column ground_kind text check (ground_kind in ('consent', 'legal')), add column ground_id uuid,
     add column ground_code text, add column ground_until timestamptz, add column ground_warned integer,
     add column address_withheld boolean not null default false, add column lapsed_at timestamptz, add column own_code text, add column own_reason text`,
  // Once, as the owner: how long these consents hold is known only to the service that keeps them.
  `update referrals.referral r set ground_kind = 'consent', ground_id = consent_id,
          ground_until = coalesce((select until_at from cases.consent k where k.id = r.consent_id), '9999-12-31T00:00:00Z')
    where consent_id is not null`,
  `alter table referrals.referral
     drop column consent_id,
     add constraint referral_is_sent_on_a_ground check (sent = (status not in ('draft', 'returned'))
       and sent = (sent_at is not null)
       and (not sent or (ground_kind is not null and ground_id is not null and ground_until is not null))),
     -- Once sent and until it has come to its end, it is somebody's (docs/RULINGS.md 2).
     add constraint referral_is_somebodys check (status in ('draft', 'stopped') or (accountable_desk_id is not null
       and next_desk_id is not null and next_staff_id is not null and due_at is not null)),
     add constraint referral_returns_unopened check (status <> 'returned' or opened_at is null),
     add constraint referral_goes_on_with_a_reason check ((own_code is null) = (own_reason is null))`,
  `create index referral_by_ground on referrals.referral (municipality_id, ground_id) where ${OPEN}`,
  `create index referral_by_ground_end on referrals.referral (municipality_id, ground_until)
     where ${OPEN} and lapsed_at is null`,
  `create index referral_by_case on referrals.referral (municipality_id, case_id) where ${OPEN} or status = 'returned'`,
  // Some steps nobody takes: the ground ends by itself.
  `alter table referrals.step alter column staff_id drop not null, alter column desk_id drop not null,
     add constraint step_is_taken_by_somebody_at_a_desk check ((staff_id is null) = (desk_id is null))`,
  `create table referrals.onlooker (
     id uuid primary key, municipality_id uuid not null, referral_id uuid not null, sent_at timestamptz not null,
     place integer not null, side text not null check (side in ('from', 'to', 'lead')), desk_id uuid not null,
     staff_id uuid not null, role text not null, position text, today text[], copy text[] not null, afterwards text[],
     foreign key (municipality_id, referral_id) references referrals.referral (municipality_id, id))`,
  `create index onlooker_by_referral on referrals.onlooker (municipality_id, referral_id, sent_at, place)`,
];

const FILE = `create or replace function referrals.file_in_trays() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  delete from referrals.tray where referral_id = new.id
     and (desk_id not in (new.from_desk_id, new.to_desk_id) or (desk_id = new.to_desk_id and not new.sent));
  insert into referrals.tray (municipality_id, desk_id, referral_id, box, status, case_id, sorted_at)
    select new.municipality_id, new.from_desk_id, new.id, case when new.status = 'draft' then 'draft' else 'out' end, new.status,
           new.case_id, coalesce(new.due_at, new.created_at)
    union all
    select new.municipality_id, new.to_desk_id, new.id, 'in', new.status, new.case_id,
           coalesce(new.due_at, new.sent_at) where new.sent
    on conflict (desk_id, referral_id)
      do update set box = excluded.box, status = excluded.status, sorted_at = excluded.sorted_at;
  return null;
end $$`;

const walls = [
  ...walled("referrals", "onlooker", { sees: SENDER, grants: ["select", "insert"] }),
  // What was never opened may be packed anew; what somebody has read stays for ever.
  `grant delete on referrals.disclosure to tsunagi_referrals`,
  `create policy only_unopened on referrals.disclosure as restrictive for delete to tsunagi_referrals
     using (exists (select 1 from referrals.referral r where r.id = referral_id
       and r.from_desk_id = ${MY_DESK} and r.opened_at is null))`,
];

export const referralGrounds: MigrationStep = { name: "Referrals003Grounds", statements: [...tables, FILE, ...walls] };
