import { type MigrationStep, setting, walled } from "@tsunagi/database";

const MY_DESK = setting("desk");

/** The two desks of a つなぎ; whoever only watches sees its head, and of the rest what it did itself. */
const PARTY = `exists (select 1 from referrals.referral r
  where r.id = referral_id and (r.from_desk_id = ${MY_DESK} or (r.to_desk_id = ${MY_DESK} and r.sent)))`;

/** The envelope, and what is sealed again after 誤送付. */
const WITH_OPENED = `exists (select 1 from referrals.referral r
  where r.id = referral_id and (r.from_desk_id = ${MY_DESK}
    or (r.to_desk_id = ${MY_DESK} and r.opened_at is not null and not r.sealed)))`;

const ENDED = `('completed', 'redirected', 'cancelled', 'resident_declined', 'failed', 'misdirected', 'stopped')`;
const RECEIVERS = `('sent', 'acknowledged', 'inquiring', 'accepted', 'contacted', 'in_progress', 'on_hold')`;

const columns = [
  `alter table referrals.referral
     drop constraint referral_status_check, drop constraint referral_is_sent_on_a_ground,
     drop constraint referral_is_somebodys, drop constraint referral_has_a_worker,
     add constraint referral_status_check check (status in ('draft', 'returned', 'sent', 'acknowledged', 'inquiring',
       'sent_back', 'declined', 'accepted', 'contacted', 'in_progress', 'on_hold', 'reported') or status in ${ENDED}),
     add column warm_level text not null default 'L1' check (warm_level in ('L1', 'L2', 'L3', 'L4')),
     add column needs text[] not null default '{sorting_out}' check (cardinality(needs) > 0),
     add column wanted_by date, add column background text, add column wishes text, add column involved text,
     add column previous_id uuid, add column alongside_id uuid, add column hops integer not null default 0,
     add column sent_by uuid, add column outside boolean not null default false,
     add column resume_status text, add column resume_on date, add column hold_code text,
     add column decline_code text, add column decline_next text, add column suggested_desk_id uuid,
     add column contacted_at timestamptz, add column outcome text, add column cancel_code text,
     add column remaining_minutes integer, add column rung integer not null default 0 check (rung between 0 and 3),
     add column rung_at timestamptz, add column sealed boolean not null default false, add column ended_at timestamptz`,
  // Those that have ended have ended with their last line of history.
  `update referrals.referral r set ended_at = (select max(at) from referrals.step s where s.referral_id = r.id)
    where status in ${ENDED}`,
  `update referrals.referral r set sent_by = coalesce((select s.staff_id from referrals.step s
      where s.referral_id = r.id and s.verb = 'send' order by s.place desc limit 1), next_staff_id)
    where sent`,
  `update referrals.referral set rung_at = due_at where due_at is not null`,
];

const constraints = [
  `alter table referrals.referral
     add constraint referral_has_been_sent check
       (sent or status in ('draft', 'returned', 'redirected', 'cancelled', 'resident_declined', 'failed')),
     add constraint referral_draft_is_not_sent check (not sent or status not in ('draft', 'returned')),
     add constraint referral_is_sent_on_a_ground check (sent = (sent_at is not null) and (not sent or
       (sent_by is not null and ground_kind is not null and ground_id is not null and ground_until is not null))),
     -- Once sent and until it has come to its end, it is somebody's, and a clock runs (docs/RULINGS.md 2).
     add constraint referral_is_somebodys check (status = 'draft' or status in ${ENDED} or (accountable_desk_id is not null
       and next_desk_id is not null and next_staff_id is not null and due_at is not null and rung_at is not null)),
     add constraint referral_ends_with_nobodys_turn check ((status in ${ENDED}) = (ended_at is not null)
       and (ended_at is null or (next_desk_id is null and next_staff_id is null and due_at is null and rung_at is null))),
     add constraint referral_has_a_worker check
       (status not in ('accepted', 'contacted', 'in_progress', 'on_hold') or worker_id is not null),
     add constraint referral_has_met_the_person check
       (status not in ('contacted', 'in_progress') or contacted_at is not null),
     add constraint referral_rests_with_a_reason check (status <> 'on_hold' or (hold_code is not null and resume_on is not null)),
     add constraint referral_goes_back_somewhere check (status not in ('on_hold', 'reported') or resume_status is not null),
     add constraint referral_is_declined_with_a_next_step check
       (status <> 'declined' or (decline_code is not null and decline_next is not null)),
     add constraint referral_pauses_one_clock check (status <> 'inquiring' or remaining_minutes is not null),
     add constraint referral_ends_with_an_outcome check (status not in ('reported', 'completed') or outcome is not null),
     add constraint referral_is_sealed_when_misdirected check (status <> 'misdirected' or sealed)`,
  // Never two for the same case, desk and need from one desk (docs/RULINGS.md; a desk must not learn of another's by this).
  `create unique index referral_is_asked_once on referrals.referral
     (municipality_id, case_id, from_desk_id, to_desk_id, (needs[1]))
     where sent and ended_at is null and status not in ('declined', 'sent_back')`,
  `drop index referrals.referral_by_ground`,
  `drop index referrals.referral_by_ground_end`,
  `drop index referrals.referral_by_case`,
  `create index referral_by_ground on referrals.referral (municipality_id, ground_id) where status in ${RECEIVERS}`,
  `create index referral_by_ground_end on referrals.referral (municipality_id, ground_until)
     where status in ${RECEIVERS} and lapsed_at is null`,
  `create index referral_by_case on referrals.referral (municipality_id, case_id) where ended_at is null`,
  `create index referral_by_rung on referrals.referral (municipality_id, rung_at) where rung_at is not null`,
  `create index referral_by_turn on referrals.referral (municipality_id, next_staff_id) where next_staff_id is not null`,
  `create index referral_by_previous on referrals.referral (municipality_id, previous_id) where previous_id is not null`,
  `create index referral_by_alongside on referrals.referral (municipality_id, alongside_id) where alongside_id is not null`,
  `alter table referrals.step add column code text, add column whom text`,
];

const watchers = [
  `create table referrals.watcher (
     municipality_id uuid not null, referral_id uuid not null, desk_id uuid not null,
     as_role text not null check (as_role in ('coordinator', 'fallback', 'manager', 'privacy_officer')),
     because text not null check (because in ('declined', 'looping', 'overdue', 'closed', 'misdirected')),
     since timestamptz not null, primary key (referral_id, desk_id, as_role),
     foreign key (municipality_id, referral_id) references referrals.referral (municipality_id, id))`,
  `create index watcher_by_desk on referrals.watcher (municipality_id, desk_id)`,
  // A policy on each of the two that asks the other would run in circles: this one asks past the walls.
  `create function referrals.is_party(the_referral uuid) returns boolean
     language sql stable security definer set search_path = '' as $$
     select exists (select 1 from referrals.referral r where r.id = the_referral
       and (r.from_desk_id = ${MY_DESK} or (r.to_desk_id = ${MY_DESK} and r.sent))) $$`,
  `revoke all on function referrals.is_party(uuid) from public`,
  `grant execute on function referrals.is_party(uuid) to tsunagi_referrals`,
  // Either of the two desks shows it to any desk; which desks were told is for those desks alone.
  ...walled("referrals", "watcher", {
    sees: `desk_id = ${MY_DESK}`,
    writes: "referrals.is_party(referral_id)",
    grants: ["select", "insert"],
  }),
];

export const referralLife: MigrationStep = {
  name: "Referrals004Life",
  statements: [
    ...columns,
    ...constraints,
    ...watchers,
    `drop policy service_rule on referrals.referral`,
    `create policy service_rule on referrals.referral to tsunagi_referrals
       using (municipality_id = ${setting("municipality")} and (from_desk_id = ${MY_DESK} or (to_desk_id = ${MY_DESK} and sent)
         or exists (select 1 from referrals.watcher w where w.referral_id = referral.id and w.desk_id = ${MY_DESK})))`,
    `drop policy service_rule on referrals.step`,
    `create policy service_rule on referrals.step to tsunagi_referrals
       using (municipality_id = ${setting("municipality")} and (desk_id = ${MY_DESK} or ${PARTY}))
       with check (municipality_id = ${setting("municipality")} and exists
         (select 1 from referrals.referral r where r.id = referral_id))`,
    `drop policy service_rule on referrals.disclosure`,
    `create policy service_rule on referrals.disclosure to tsunagi_referrals
       using (municipality_id = ${setting("municipality")} and ${WITH_OPENED})
       with check (municipality_id = ${setting("municipality")} and ${PARTY})`,
  ],
};
