import { type MigrationStep, setting, walled } from "@tsunagi/database";

/**
 * The token of a calendar is a sign-in of its own for one question. Like `directory.enter` it sets whose eyes look, for
 * this transaction only; who was stopped, left the desk, or does casework no more, is nobody here at that moment.
 */
const ENTER = `create function notifications.enter_calendar(token text)
  returns table (staff_id uuid, desk_id uuid, with_desk boolean)
  language plpgsql volatile security definer set search_path = '' as $$
declare
  feed record;
  today constant date := (clock_timestamp() at time zone 'Asia/Tokyo')::date;
begin
  select c.municipality_id, c.staff_id, c.desk_id, c.with_desk into feed
    from notifications.calendar c
    join directory.staff w on w.id = c.staff_id
   where c.token_hash = encode(sha256(convert_to(token, 'UTF8')), 'hex') and w.disabled_at is null
     and exists (select 1 from directory.membership m
       where m.staff_id = c.staff_id and m.desk_id = c.desk_id and m.role in ('desk_worker', 'supervisor', 'coordinator')
         and m.from_date <= today and (m.until_date is null or m.until_date >= today));
  if not found then return; end if;
  perform set_config('tsunagi.municipality', feed.municipality_id::text, true);
  perform set_config('tsunagi.staff', feed.staff_id::text, true);
  perform set_config('tsunagi.desk', feed.desk_id::text, true);
  return query select feed.staff_id, feed.desk_id, feed.with_desk;
end $$`;

// Tokens are 256 random bits: the count is against noise, never against a calendar that is there.
const COUNT_MISS = `create function notifications.count_miss(the_key text, free integer) returns integer
  language plpgsql volatile security definer set search_path = '' as $$
declare
  a notifications.calendar_miss;
  t constant timestamptz := clock_timestamp();
begin
  delete from notifications.calendar_miss where last_at < t - interval '1 day';
  insert into notifications.calendar_miss values (the_key, 0, t) on conflict do nothing;
  select * into a from notifications.calendar_miss where key = the_key for update;
  update notifications.calendar_miss
     set misses = least(free * 2, greatest(0, a.misses - free * extract(epoch from t - a.last_at) / 900)) + 1, last_at = t
   where key = the_key returning * into a;
  return case when a.misses > free then ceil((a.misses - free) * 900 / free) else 0 end;
end $$`;

const FUNCTIONS = ["enter_calendar(text)", "count_miss(text, integer)"];

/** The calendar of due times that a person's own program reads. */
export const calendars: MigrationStep = {
  name: "Notifications005Calendar",
  statements: [
    `create table notifications.calendar (
       municipality_id uuid not null, staff_id uuid not null, desk_id uuid not null, token_hash text not null unique,
       with_desk boolean not null, made_at timestamptz not null, primary key (staff_id, desk_id))`,
    ...walled("notifications", "calendar", {
      sees: `staff_id = ${setting("staff")}`,
      grants: ["select", "insert", "update", "delete"],
    }),
    `create table notifications.calendar_miss (
       key text primary key, misses double precision not null, last_at timestamptz not null)`,
    `alter table notifications.calendar_miss enable row level security`,
    `alter table notifications.calendar_miss force row level security`,
    ENTER,
    COUNT_MISS,
    ...FUNCTIONS.map((name) => `revoke execute on function notifications.${name} from public`),
    ...FUNCTIONS.map((name) => `grant execute on function notifications.${name} to tsunagi_notifications`),
  ],
};
