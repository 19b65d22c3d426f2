import { serviceRole } from "@tsunagi/database";

/**
 * A guest is nobody whom the walls know: no desk, no staff. Every table refuses them, and what they see is what these owner
 * functions give, judged anew at every call: a quarter of an hour before the sitting, while the item is open, until midnight.
 */
const OPENS = `create function conferences.guest_opens(g conferences.guest, at timestamptz) returns boolean
  language sql stable security definer set search_path = '' as $$
  select g.withdrawn_at is null and exists (
    select from conferences.agenda_item i join conferences.conference c on c.id = i.conference_id
     where i.id = g.agenda_item_id and i.guests and i.shown and i.secrecy <> 'sealed' and i.status in ('planned', 'running')
       and c.status in ('announced', 'in_session') and at >= c.starts_at - interval '15 minutes'
       and at < ((c.starts_at at time zone 'Asia/Tokyo')::date + 1)::timestamp at time zone 'Asia/Tokyo')
$$`;

/** Nobody is invited where guests are off, before the announcement, or without the consent that the kind needs. */
const INVITED = `create function conferences.guest_is_invited() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform from conferences.agenda_item i join conferences.kind k on k.id = i.kind_id
    where i.id = new.agenda_item_id and i.guests and i.shown and i.conference_id = new.conference_id
      and i.conference_case_id = new.conference_case_id and i.host_desk_id = new.host_desk_id
      and (k.consent_rule <> 'needed' or new.consent_how is not null);
  if not found then raise exception 'guest_is_not_invited_there'; end if;
  return new;
end $$`;

/** Counts a try before its PIN is looked at, so that many at once do not slip through. Five, and the link is dead. */
const TRY = `create function conferences.try_guest(the_token_hash text, at timestamptz)
  returns table (pin_hash text, tries_left integer)
  language plpgsql volatile security definer set search_path = '' as $$
declare
  k conferences.guest_key;
  g conferences.guest;
begin
  select * into k from conferences.guest_key t where t.token_hash = the_token_hash;
  select * into g from conferences.guest t where t.id = k.guest_id for update;
  if not found or g.used_at is not null or not conferences.guest_opens(g, at) then return; end if;
  if g.tries >= 5 then return query select null::text, 0; return; end if;
  update conferences.guest t set tries = t.tries + 1 where t.id = g.id;
  return query select k.pin_hash, 4 - g.tries;
end $$`;

/** The link is used up. Of two who come at the same moment one goes in. */
const ADMIT = `create function conferences.admit_guest(the_token_hash text, the_session_hash text, at timestamptz)
  returns boolean language plpgsql volatile security definer set search_path = '' as $$
declare
  the_guest uuid;
begin
  select k.guest_id into the_guest from conferences.guest_key k where k.token_hash = the_token_hash;
  update conferences.guest g set used_at = at, seen_at = at
   where g.id = the_guest and g.used_at is null and conferences.guest_opens(g, at);
  if not found then return false; end if;
  update conferences.guest_key k set session_hash = the_session_hash where k.guest_id = the_guest;
  return true;
end $$`;

/** Like directory.enter, for one item: sets whose visit it is, and says what they may know of it. */
const ENTER = `create function conferences.enter_guest(the_session_hash text, at timestamptz)
  returns table (guest_id uuid, municipality_id uuid, conference_id uuid, agenda_item_id uuid, conference_case_id uuid,
    host_desk_id uuid, invited_by uuid, sealed_person text, pledged_at timestamptz, wrapped_key text, sealed_subject text,
    kind text, consent_rule text, case_id uuid, place text, starts_at timestamptz, ends_at timestamptz, minutes integer, is_running boolean)
  language plpgsql volatile security definer set search_path = '' as $$
declare
  g conferences.guest;
begin
  select t.* into g from conferences.guest t join conferences.guest_key k on k.guest_id = t.id
   where k.session_hash = the_session_hash;
  if not found or not conferences.guest_opens(g, at) then return; end if;
  perform set_config('tsunagi.municipality', g.municipality_id::text, true);
  perform set_config('tsunagi.guest', g.id::text, true);
  update conferences.guest t set seen_at = at where t.id = g.id and t.seen_at < at - interval '10 seconds';
  return query select g.id, g.municipality_id, g.conference_id, g.agenda_item_id, g.conference_case_id, g.host_desk_id,
      g.invited_by, g.sealed_person, g.pledged_at, cc.wrapped_key,
      case when g.pledged_at is not null then cc.sealed_subject end, k.name, k.consent_rule,
      cc.case_id, c.place, c.starts_at, c.ends_at, i.minutes,
      i.status = 'running'
    from conferences.agenda_item i join conferences.conference c on c.id = i.conference_id
    join conferences.conference_case cc on cc.id = i.conference_case_id join conferences.kind k on k.id = i.kind_id
   where i.id = g.agenda_item_id;
end $$`;

// Tokens are 256 random bits: the count is against noise, and against making us compute.
const COUNT_MISS = `create function conferences.count_guest_miss(the_key text, free integer) returns integer
  language plpgsql volatile security definer set search_path = '' as $$
declare
  a conferences.guest_miss;
  t constant timestamptz := clock_timestamp();
begin
  delete from conferences.guest_miss where last_at < t - interval '1 day';
  insert into conferences.guest_miss values (the_key, 0, t) on conflict do nothing;
  select * into a from conferences.guest_miss where key = the_key for update;
  update conferences.guest_miss
     set misses = least(free * 2, greatest(0, a.misses - free * extract(epoch from t - a.last_at) / 900)) + 1, last_at = t
   where key = the_key returning * into a;
  return case when a.misses > free then ceil((a.misses - free) * 900 / free) else 0 end;
end $$`;

const FUNCTIONS = [
  "try_guest(text, timestamptz)",
  "admit_guest(text, text, timestamptz)",
  "enter_guest(text, timestamptz)",
  "count_guest_miss(text, integer)",
];
const INNER = ["guest_opens(conferences.guest, timestamptz)", "guest_is_invited()"];

export const guestEntry = [
  OPENS,
  INVITED,
  `create trigger guest_is_invited before insert on conferences.guest
     for each row execute function conferences.guest_is_invited()`,
  TRY,
  ADMIT,
  ENTER,
  COUNT_MISS,
  ...[...FUNCTIONS, ...INNER].map((name) => `revoke execute on function conferences.${name} from public`),
  ...FUNCTIONS.map((name) => `grant execute on function conferences.${name} to ${serviceRole("conferences")}`),
];
