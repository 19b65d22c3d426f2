import { counterTable, type MigrationStep, setting, walled } from "@tsunagi/database";

const MY_DESK = setting("desk");

/** What belongs to a つなぎ is seen by whoever sees the つなぎ. */
const WITH_REFERRAL = "exists (select 1 from referrals.referral r where r.id = referral_id)";

/** The copy that it carries lies in an envelope: the receiving desk reads it once somebody has opened it. */
const WITH_OPENED = `exists (select 1 from referrals.referral r
  where r.id = referral_id and (r.from_desk_id = ${MY_DESK} or r.opened_at is not null))`;

const tables = [
  // Nobody's baton lies on the floor: once sent, accountable, next to move and due are never empty (docs/RULINGS.md 2).
  `create table referrals.referral (
     id uuid primary key, municipality_id uuid not null, number text not null, case_id uuid not null,
     kind text not null check (kind in
       ('information_request', 'assistance_request', 'accompanied', 'transfer', 'multi_agency_coordination')),
     urgency text not null check (urgency in ('A', 'B', 'C', 'D')),
     status text not null check (status in ('draft', 'sent', 'acknowledged', 'accepted')),
     from_desk_id uuid not null, to_desk_id uuid not null, categories text[] not null check (cardinality(categories) > 0),
     request text not null, kept_role text, consent_id uuid, accountable_desk_id uuid, next_desk_id uuid,
     next_staff_id uuid, due_at timestamptz, worker_id uuid, created_at timestamptz not null, sent boolean not null,
     sent_at timestamptz, opened_at timestamptz, version integer not null default 1,
     unique (municipality_id, id), unique (municipality_id, number),
     constraint referral_goes_elsewhere check (from_desk_id <> to_desk_id),
     constraint referral_is_sent_on_a_basis check (sent = (status <> 'draft') and sent = (sent_at is not null)
       and (not sent or consent_id is not null)),
     constraint referral_is_somebodys check (status = 'draft' or (accountable_desk_id is not null
       and next_desk_id is not null and next_staff_id is not null and due_at is not null)),
     constraint referral_has_a_worker check (status <> 'accepted' or worker_id is not null))`,
  `create table referrals.disclosure (
     id uuid primary key, municipality_id uuid not null, referral_id uuid not null, category text not null,
     identity jsonb, body text, unique (referral_id, category), check ((identity is null) <> (body is null)),
     foreign key (municipality_id, referral_id) references referrals.referral (municipality_id, id))`,
  `create table referrals.step (
     id uuid primary key, municipality_id uuid not null, referral_id uuid not null, verb text not null,
     at timestamptz not null, staff_id uuid not null, desk_id uuid not null, note text,
     place integer not null generated always as identity,
     foreign key (municipality_id, referral_id) references referrals.referral (municipality_id, id))`,
  `create index step_by_referral on referrals.step (municipality_id, referral_id, place)`,
  `create table referrals.tray (
     municipality_id uuid not null, desk_id uuid not null, referral_id uuid not null,
     box text not null check (box in ('in', 'out', 'draft')), status text not null, case_id uuid not null,
     sorted_at timestamptz not null, primary key (desk_id, referral_id),
     foreign key (municipality_id, referral_id) references referrals.referral (municipality_id, id))`,
  `create index tray_by_box on referrals.tray (municipality_id, desk_id, box, sorted_at, referral_id)`,
  `create index tray_by_case on referrals.tray (municipality_id, desk_id, case_id, sorted_at, referral_id)`,
];

const FILE = `create function referrals.file_in_trays() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  delete from referrals.tray where referral_id = new.id and desk_id not in (new.from_desk_id, new.to_desk_id);
  insert into referrals.tray (municipality_id, desk_id, referral_id, box, status, case_id, sorted_at)
    select new.municipality_id, new.from_desk_id, new.id, case when new.sent then 'out' else 'draft' end, new.status,
           new.case_id, coalesce(new.due_at, new.created_at)
    union all
    select new.municipality_id, new.to_desk_id, new.id, 'in', new.status, new.case_id, new.due_at where new.sent
    on conflict (desk_id, referral_id)
      do update set box = excluded.box, status = excluded.status, sorted_at = excluded.sorted_at;
  return null;
end $$`;

const walls = [
  ...counterTable("referrals"),
  ...walled("referrals", "referral", { sees: `from_desk_id = ${MY_DESK} or (to_desk_id = ${MY_DESK} and sent)` }),
  ...walled("referrals", "disclosure", { sees: WITH_OPENED, writes: WITH_REFERRAL, grants: ["select", "insert"] }),
  ...walled("referrals", "step", { sees: WITH_REFERRAL, grants: ["select", "insert"] }),
  ...walled("referrals", "tray", { sees: `desk_id = ${MY_DESK}`, grants: ["select"] }),
];

export const referralTables: MigrationStep = {
  name: "Referrals001Tables",
  statements: [
    ...tables,
    FILE,
    `create trigger file_in_trays after insert or update on referrals.referral
       for each row execute function referrals.file_in_trays()`,
    ...walls,
  ],
};
