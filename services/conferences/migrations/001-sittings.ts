import type { MigrationStep } from "@tsunagi/database";

/** What every row below an item says of where it belongs. */
export const OF_ITEM = `municipality_id uuid not null, agenda_item_id uuid not null, conference_id uuid not null,
  conference_case_id uuid not null, host_desk_id uuid not null,
  secrecy text not null check (secrecy in ('sealed', 'members', 'open'))`;
export const ITEM_KEY = `foreign key (municipality_id, agenda_item_id) references conferences.agenda_item (municipality_id, id)`;

const sittings = [
  `create table conferences.kind (
     id uuid primary key, municipality_id uuid not null, name text not null,
     basis text not null check (basis in ('SWA106_6', 'CONSENT', 'LSA9', 'PA27_3', 'NONE')),
     secrecy text not null check (secrecy in ('sealed', 'members', 'open')),
     consent_rule text not null check (consent_rule in ('not_needed', 'needed', 'no_person')),
     host_desk_id uuid not null, pledge text, from_date date not null, until_date date, unique (municipality_id, id),
     constraint kind_sealed_is_pledged check ((secrecy = 'sealed') = (pledge is not null)),
     constraint kind_open_speaks_of_nobody check (secrecy <> 'open' or consent_rule = 'no_person'))`,
  `create index kind_by_name on conferences.kind (municipality_id, name, id)`,
  `create table conferences.conference (
     id uuid primary key, municipality_id uuid not null, host_desk_id uuid not null, title text not null,
     form text not null check (form in ('meeting', 'written', 'report')), starts_at timestamptz not null,
     ends_at timestamptz not null, place text not null,
     status text not null check (status in ('draft', 'announced', 'in_session', 'closed', 'called_off')),
     planned_by uuid not null, planned_at timestamptz not null, announced_at timestamptz, opened_at timestamptz,
     closed_at timestamptz, called_off_at timestamptz, call_off_reason text, version integer not null default 1,
     unique (municipality_id, id),
     constraint conference_ends_after_its_start check (ends_at > starts_at),
     constraint conference_called_off_says_why check ((status = 'called_off') = (call_off_reason is not null)),
     constraint conference_session_has_its_times check (status not in ('in_session', 'closed') or opened_at is not null),
     constraint conference_closed_has_its_time check ((status = 'closed') = (closed_at is not null)))`,
  `create index conference_by_time on conferences.conference (municipality_id, starts_at, id)`,
  `create index conference_by_host on conferences.conference (municipality_id, host_desk_id, starts_at, id)`,
  // What it is about lies under a key of its own, and the key is wrapped by one that is in no table (docs/adr/0012).
  `create table conferences.conference_case (
     id uuid primary key, municipality_id uuid not null, host_desk_id uuid not null, kind_id uuid not null,
     secrecy text not null check (secrecy in ('sealed', 'members', 'open')), number text not null, case_id uuid,
     wrapped_key text not null, sealed_subject text not null, opened_by uuid not null, opened_at timestamptz not null,
     unique (municipality_id, id), unique (municipality_id, number),
     constraint conference_case_open_has_no_case check (secrecy <> 'open' or case_id is null),
     foreign key (municipality_id, kind_id) references conferences.kind (municipality_id, id))`,
  `create table conferences.agenda_item (
     id uuid primary key, municipality_id uuid not null, conference_id uuid not null, conference_case_id uuid not null,
     kind_id uuid not null, host_desk_id uuid not null, number text not null,
     secrecy text not null check (secrecy in ('sealed', 'members', 'open')), minutes integer not null check (minutes > 0),
     status text not null check (status in ('planned', 'running', 'ended', 'postponed', 'closed')),
     writing text not null default 'scribe' check (writing in ('scribe', 'everybody')), shown boolean not null default false,
     added_by uuid not null, added_at timestamptz not null, started_at timestamptz, ended_at timestamptz,
     version integer not null default 1, unique (municipality_id, id),
     unique (conference_id, conference_case_id),
     constraint agenda_item_spoken_of_has_begun check (status not in ('running', 'ended', 'closed') or started_at is not null),
     foreign key (municipality_id, conference_id) references conferences.conference (municipality_id, id),
     foreign key (municipality_id, conference_case_id) references conferences.conference_case (municipality_id, id),
     foreign key (municipality_id, kind_id) references conferences.kind (municipality_id, id))`,
  `create index agenda_item_by_conference on conferences.agenda_item (municipality_id, conference_id, added_at, id)`,
  `create index agenda_item_by_case on conferences.agenda_item (municipality_id, conference_case_id, started_at)`,
];

const people = [
  `create table conferences.seat (
     id uuid primary key, ${OF_ITEM}, staff_id uuid not null, desk_id uuid not null,
     part text not null check (part in ('chair', 'secretariat', 'scribe', 'member', 'proxy')), given_by uuid not null,
     given_at timestamptz not null, convened_at timestamptz, pledged_at timestamptz,
     pledged_how text check (pledged_how in ('screen', 'paper')), pledge_taken_by uuid,
     sees_earlier boolean not null default false, left_at timestamptz, left_by uuid, version integer not null default 1,
     unique (municipality_id, id),
     constraint seat_pledge_is_whole check ((pledged_at is null) = (pledged_how is null)
       and (pledged_how = 'paper') = (pledge_taken_by is not null)),
     constraint seat_left_is_whole check ((left_at is null) = (left_by is null)), ${ITEM_KEY})`,
  `create unique index seat_once on conferences.seat (agenda_item_id, staff_id, desk_id) where left_at is null`,
  `create index seat_by_conference on conferences.seat (municipality_id, conference_id)`,
  // Who may go in at this moment: kept by the trigger below, in the transaction of the seat.
  `create table conferences.entry (
     municipality_id uuid not null, staff_id uuid not null, desk_id uuid not null, agenda_item_id uuid not null,
     conference_id uuid not null, conference_case_id uuid not null, host_desk_id uuid not null, admitted boolean not null,
     sees_earlier boolean not null, scribe boolean not null, primary key (staff_id, desk_id, agenda_item_id))`,
  `create index entry_by_item on conferences.entry (agenda_item_id)`,
  `create index entry_by_conference on conferences.entry (conference_id, staff_id, desk_id)`,
  `create index entry_by_case on conferences.entry (conference_case_id, staff_id, desk_id)`,
  `create unlogged table conferences.presence (
     municipality_id uuid not null, agenda_item_id uuid not null, host_desk_id uuid not null, staff_id uuid not null,
     desk_id uuid not null, seen_at timestamptz not null, primary key (agenda_item_id, staff_id))`,
  `create index presence_by_time on conferences.presence (municipality_id, seen_at)`,
];

const ENTER = `create function conferences.project_entry() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if new.left_at is not null or new.convened_at is null then
    delete from conferences.entry
     where agenda_item_id = new.agenda_item_id and staff_id = new.staff_id and desk_id = new.desk_id;
  else
    insert into conferences.entry (municipality_id, staff_id, desk_id, agenda_item_id, conference_id, conference_case_id,
        host_desk_id, admitted, sees_earlier, scribe)
      values (new.municipality_id, new.staff_id, new.desk_id, new.agenda_item_id, new.conference_id,
        new.conference_case_id, new.host_desk_id, new.secrecy <> 'sealed' or new.pledged_at is not null, new.sees_earlier,
        new.part = 'scribe')
      on conflict (staff_id, desk_id, agenda_item_id) do update
        set admitted = excluded.admitted, sees_earlier = excluded.sees_earlier, scribe = excluded.scribe;
  end if;
  return null;
end $$`;

export const conferenceSittings: MigrationStep = {
  name: "Conferences001Sittings",
  statements: [
    ...sittings,
    ...people,
    ENTER,
    `create trigger project_entry after insert or update on conferences.seat
       for each row execute function conferences.project_entry()`,
  ],
};
