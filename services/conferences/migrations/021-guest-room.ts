import { serviceRole } from "@tsunagi/database";

/** The guest of this transaction, where they still may be here. */
const HERE = `create function conferences.guest_here(at timestamptz) returns conferences.guest
  language plpgsql stable security definer set search_path = '' as $$
declare
  g conferences.guest;
begin
  select * into g from conferences.guest t where t.id = current_setting('tsunagi.guest')::uuid;
  if not found or not conferences.guest_opens(g, at) then raise exception 'this guest is not here'; end if;
  return g;
end $$`;

const PLEDGE = `create function conferences.pledge_guest(at timestamptz) returns void
  language plpgsql volatile security definer set search_path = '' as $$
begin
  update conferences.guest t set pledged_at = at where t.id = (conferences.guest_here(at)).id and t.pledged_at is null;
end $$`;

/** This item, this sitting, the rows for everybody there that stand: nothing for fewer, nothing of earlier ones. */
const MINUTES = `create function conferences.guest_minutes(after_at timestamptz, after_id uuid, most integer, at timestamptz)
  returns table (id uuid, kind text, sealed_body text, written_at timestamptz, speaker_desk_id uuid, speaker_id uuid,
    sealed_speaker text, is_own boolean)
  language plpgsql stable security definer set search_path = '' as $$
declare
  g conferences.guest := conferences.guest_here(at);
begin
  if g.pledged_at is null then return; end if;
  return query select m.id, m.kind, m.sealed_body, m.written_at, m.speaker_desk_id, s.id, s.sealed_person,
      m.written_by = g.id
    from conferences.minute m left join conferences.guest s on s.id = m.speaker_guest_id
   where m.municipality_id = g.municipality_id and m.agenda_item_id = g.agenda_item_id and m.audience = 'roster'
     and m.status = 'standing' and (m.written_at, m.id) > (after_at, after_id)
   order by m.written_at, m.id limit most;
end $$`;

/** One row of their own, once however often it is sent, while the item is spoken of; never anybody else's row. */
const STATE = `create function conferences.state_as_guest(new_id uuid, the_sealed_body text, at timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare
  g conferences.guest := conferences.guest_here(at);
  change bigint;
begin
  perform from conferences.agenda_item i where i.id = g.agenda_item_id and i.status = 'running' for share;
  if not found or g.pledged_at is null then return false; end if;
  if (select count(*) from conferences.minute m where m.written_by = g.id) >= 100 then return false; end if;
  insert into conferences.change as c (municipality_id, agenda_item_id, host_desk_id, last)
    values (g.municipality_id, g.agenda_item_id, g.host_desk_id, (extract(epoch from clock_timestamp()) * 1000000)::bigint)
    on conflict (agenda_item_id) do update
      set last = greatest(c.last + 1, (extract(epoch from clock_timestamp()) * 1000000)::bigint)
    returning c.last into change;
  insert into conferences.minute (id, municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id,
      secrecy, kind, audience, speaker_guest_id, sealed_body, written_by, written_desk_id, written_at, touched)
    values (new_id, g.municipality_id, g.agenda_item_id, g.conference_id, g.conference_case_id, g.host_desk_id,
      g.secrecy, 'information', 'roster', g.id, the_sealed_body, g.id, g.host_desk_id, at, change)
    on conflict (id) do nothing;
  return exists (select from conferences.minute m where m.id = new_id and m.written_by = g.id);
end $$`;

const FUNCTIONS = [
  "pledge_guest(timestamptz)",
  "guest_minutes(timestamptz, uuid, integer, timestamptz)",
  "state_as_guest(uuid, text, timestamptz)",
];

/** What a guest reads and does, once they are in. */
export const guestRoom = [
  HERE,
  PLEDGE,
  MINUTES,
  STATE,
  ...[...FUNCTIONS, "guest_here(timestamptz)"].map(
    (name) => `revoke execute on function conferences.${name} from public`,
  ),
  ...FUNCTIONS.map((name) => `grant execute on function conferences.${name} to ${serviceRole("conferences")}`),
];
