import { type MigrationStep, setting, walled } from "@tsunagi/database";

const OWN = `staff_id = ${setting("staff")}`;

const tables = [
  `create table notifications.preference (
     municipality_id uuid not null, staff_id uuid not null, desk_id uuid not null,
     mail text[] not null, digest text[] not null, quiet_from text, quiet_until text,
     quiet_on_closed_days boolean not null, version integer not null,
     primary key (staff_id, desk_id),
     constraint quiet_hours_begin_and_end check ((quiet_from is null) = (quiet_until is null)))`,
  // The number that a person types is kept as long as it is good for; it opens nothing but their own address.
  `create table notifications.mail_address (
     staff_id uuid primary key, municipality_id uuid not null, address text, confirmed_at timestamptz,
     pending text, code text, code_until timestamptz, tries integer not null default 0,
     asked_at timestamptz, asked_on date, asked integer not null default 0,
     constraint confirmed_is_an_address check ((address is null) = (confirmed_at is null)),
     constraint pending_has_a_code check (num_nonnulls(pending, code, code_until) in (0, 3)))`,
  `create table notifications.sending (
     id uuid primary key, municipality_id uuid not null,
     notice_id uuid references notifications.notice (id) deferrable initially deferred,
     staff_id uuid not null, desk_id uuid not null,
     channel text not null default 'mail' check (channel in ('mail')),
     state text not null check (state in ('waiting', 'sent', 'failed', 'not_configured', 'held_for_digest',
       'not_needed')),
     at timestamptz not null, due_at timestamptz, attempts integer not null default 0, sent_at timestamptz, code text,
     carried_by uuid references notifications.sending (id) deferrable initially deferred,
     constraint what_waits_is_due check ((state = 'waiting') = (due_at is not null)),
     constraint what_was_sent_has_a_time check ((state = 'sent') = (sent_at is not null)),
     constraint told_once_by_one_way unique (notice_id, staff_id, channel))`,
  `create index sending_due on notifications.sending (municipality_id, due_at) where state = 'waiting'`,
  `create index sending_held on notifications.sending (municipality_id, staff_id)
     where state = 'held_for_digest' and carried_by is null`,
  `create index sending_by_staff on notifications.sending (municipality_id, staff_id, at) where notice_id is null`,
  `create table notifications.digest (
     municipality_id uuid not null, staff_id uuid not null, date date not null, at timestamptz not null,
     primary key (staff_id, date))`,
];

const walls = [
  ...walled("notifications", "preference", { sees: OWN }),
  ...walled("notifications", "mail_address", { sees: OWN }),
  ...walled("notifications", "sending", { sees: OWN, grants: ["select", "insert"] }),
  `grant update on notifications.sending to tsunagi_notifications_job`,
  ...walled("notifications", "digest", { sees: OWN, grants: [] }),
  `grant select, insert on notifications.digest to tsunagi_notifications_job`,
];

// Of one's own desk who was told and how; of the other desk, to the sender's, that it was told and when: nobody's name.
const TOLD = `create function notifications.told(the_referral uuid)
  returns table (id uuid, topic text, desk_id uuid, staff_id uuid, instead_of uuid, at timestamptz,
                 mail_to uuid, state text, mail_at timestamptz, attempts integer, code text)
  language sql stable security definer set search_path = '' as $$
  select n.id, n.topic, n.desk_id, case when own.desk then n.staff_id end, case when own.desk then n.instead_of end,
         n.created_at, case when own.desk then s.staff_id end,
         coalesce(c.state, s.state), coalesce(c.sent_at, s.sent_at), coalesce(c.attempts, s.attempts),
         case when own.desk then coalesce(c.code, s.code) end
    from notifications.notice n
    cross join lateral (select n.desk_id = ${setting("desk")} as desk) own
    left join notifications.sending s on s.notice_id = n.id
    left join notifications.sending c on c.id = s.carried_by
   where n.municipality_id = ${setting("municipality")} and n.referral_id = the_referral
     and (own.desk or n.from_desk_id = ${setting("desk")})
   order by n.created_at desc, n.id desc limit 300
$$`;

/** What somebody wishes to hear by mail, where they get it, and what became of each mail. */
export const mail: MigrationStep = {
  name: "Notifications004Mail",
  statements: [
    ...tables,
    ...walls,
    TOLD,
    `revoke execute on function notifications.told(uuid) from public`,
    `grant execute on function notifications.told(uuid) to tsunagi_notifications`,
  ],
};
