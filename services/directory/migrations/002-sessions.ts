import type { MigrationStep } from "@tsunagi/database";

/**
 * The owner functions of sign-in and entry: the only code that sees a session before its settings exist. `touch` is
 * false where a socket is judged again, which is no sign of life.
 */
const ENTER = `create function directory.enter(token text, touch boolean default true)
  returns table (session_id uuid, staff_id uuid, municipality_id uuid, membership_id uuid, agency_id uuid, desk_id uuid,
                 role text)
  language plpgsql volatile security definer set search_path = '' as $$
declare
  me record;
  today constant date := (clock_timestamp() at time zone 'Asia/Tokyo')::date;
begin
  select s.id, s.staff_id, s.municipality_id, s.membership_id, m.agency_id, m.desk_id, m.role, s.seen_at into me
    from directory.session s
    join directory.membership m on m.id = s.membership_id
    join directory.staff w on w.id = s.staff_id
    join directory.municipality t on t.id = s.municipality_id
   where s.token_hash = encode(sha256(convert_to(token, 'UTF8')), 'hex')
     and s.ended_at is null and s.expires_at > clock_timestamp()
     and s.seen_at > clock_timestamp() - make_interval(mins => t.session_idle_minutes)
     and w.disabled_at is null
     and m.from_date <= today and (m.until_date is null or m.until_date >= today);
  if not found then return; end if;
  perform set_config('tsunagi.municipality', me.municipality_id::text, true);
  perform set_config('tsunagi.staff', me.staff_id::text, true);
  perform set_config('tsunagi.desk', me.desk_id::text, true);
  perform set_config('tsunagi.session', me.id::text, true);
  if touch and me.seen_at < clock_timestamp() - interval '1 minute' then
    update directory.session set seen_at = clock_timestamp() where id = me.id;
  end if;
  return query select me.id, me.staff_id, me.municipality_id, me.membership_id, me.agency_id, me.desk_id, me.role;
end $$`;

const CREDENTIAL = `create function directory.credential(the_login text)
  returns table (staff_id uuid, password_hash text)
  language sql stable security definer set search_path = '' as $$
  select id, password_hash from directory.staff where login = the_login and disabled_at is null
$$`;

// The session acts as the person's oldest membership that holds today, until they choose another.
const OPEN_SESSION = `create function directory.open_session(new_id uuid, the_staff uuid, the_token_hash text)
  returns table (expires_at timestamptz)
  language sql volatile security definer set search_path = '' as $$
  insert into directory.session
      (id, municipality_id, staff_id, membership_id, token_hash, opened_at, seen_at, expires_at)
    select new_id, m.municipality_id, m.staff_id, m.id, the_token_hash, clock_timestamp(), clock_timestamp(),
           clock_timestamp() + make_interval(hours => t.session_hours)
      from directory.membership m join directory.municipality t on t.id = m.municipality_id
     where m.staff_id = the_staff
       and m.from_date <= (clock_timestamp() at time zone 'Asia/Tokyo')::date
       and (m.until_date is null or m.until_date >= (clock_timestamp() at time zone 'Asia/Tokyo')::date)
     order by m.from_date, m.id limit 1
  returning expires_at
$$`;

/**
 * Counts one attempt and answers how many seconds one has to wait, 0 for none. An attempt while waiting adds nothing.
 * The count drains by the free attempts in a quarter of an hour: an address that a whole city shares never has a quiet
 * quarter, and everyday slips of the finger must not add up until everybody waits.
 */
const COUNT_ATTEMPT = `create function directory.count_attempt(the_key text, free integer) returns integer
  language plpgsql volatile set search_path = '' as $$
declare
  a directory.sign_in_attempt;
  t constant timestamptz := clock_timestamp();
  count double precision;
begin
  insert into directory.sign_in_attempt values (the_key, 0, t, t) on conflict do nothing;
  select * into a from directory.sign_in_attempt where key = the_key for update;
  if a.wait_until > t then return ceil(extract(epoch from a.wait_until - t)); end if;
  count := 1 + greatest(0, a.failures - free * extract(epoch from t - a.last_at) / 900);
  update directory.sign_in_attempt set failures = count, last_at = t,
         wait_until = t + case when count > free
           then make_interval(secs => least(60, power(2, least(6, ceil(count - free))))) else interval '0' end
   where key = the_key;
  return 0;
end $$`;

// What succeeded was no failure. Of an address that many share only this one attempt is taken back.
const FORGIVE_ATTEMPT = `create function directory.forgive_attempt(the_key text, free integer) returns void
  language sql volatile set search_path = '' as $$
  update directory.sign_in_attempt set failures = greatest(0, failures - 1),
         wait_until = case when failures - 1 <= free then clock_timestamp() else wait_until end
   where key = the_key
$$`;

const FUNCTIONS = [
  "credential(text)",
  "open_session(uuid, uuid, text)",
  "count_attempt(text, integer)",
  "forgive_attempt(text, integer)",
];

export const directorySessions: MigrationStep = {
  name: "Directory002Sessions",
  statements: [
    ENTER,
    CREDENTIAL,
    OPEN_SESSION,
    COUNT_ATTEMPT,
    FORGIVE_ATTEMPT,
    ...FUNCTIONS.map((name) => `revoke execute on function directory.${name} from public`),
    ...FUNCTIONS.map((name) => `grant execute on function directory.${name} to tsunagi_directory`),
  ],
};
