import { jobRole, type MigrationStep, serviceRole, setting, walled } from "@tsunagi/database";
import { ITEM_KEY, OF_ITEM } from "./001-sittings.ts";
import { ADMITTED, HOSTS } from "./003-walls.ts";

const ROLES = `${serviceRole("conferences")}, ${jobRole("conferences")}`;
const EARLIER = `exists (select 1 from conferences.entry e where e.staff_id = ${setting("staff")}
  and e.desk_id = ${setting("desk")} and e.conference_case_id = meeting_record.conference_case_id and e.admitted
  and e.sees_earlier)`;
/** What is not signed yet is the host's alone. */
const READS = `${HOSTS} or (status = 'signed' and (secrecy = 'open' or ${ADMITTED("meeting_record.agenda_item_id")}
  or ${EARLIER}))`;

const tables = [
  `create table conferences.meeting_record (
     id uuid primary key, ${OF_ITEM}, edition integer not null check (edition > 0),
     status text not null default 'draft' check (status in ('draft', 'signed')), sealed_body text not null,
     sealed_reason text, drafted_by uuid not null, drafted_at timestamptz not null, signed_by uuid, signed_at timestamptz,
     version integer not null default 1, unique (municipality_id, id),
     constraint meeting_record_edition_once unique (agenda_item_id, edition),
     constraint meeting_record_correction_says_why check ((edition > 1) = (sealed_reason is not null)),
     constraint meeting_record_signed_is_whole check ((status = 'signed') = (signed_at is not null)
       and (signed_at is null) = (signed_by is null)), ${ITEM_KEY})`,
  `create unique index meeting_record_one_draft on conferences.meeting_record (agenda_item_id) where status = 'draft'`,
  `create index meeting_record_by_item on conferences.meeting_record (municipality_id, agenda_item_id, edition, id)`,
  // The host's own: whoever sat there must not notice that somebody is late.
  `create table conferences.record_clock (
     id uuid primary key, municipality_id uuid not null, agenda_item_id uuid not null unique, conference_id uuid not null,
     host_desk_id uuid not null, ended_on date not null, due_on date not null, signed_at timestamptz, told_at timestamptz,
     constraint record_clock_runs_forward check (due_on >= ended_on), ${ITEM_KEY})`,
  `create index record_clock_open on conferences.record_clock (municipality_id, host_desk_id, due_on, id)
     where signed_at is null`,
];

/** What has been signed stays as it was signed, whatever the code does. */
const FREEZE = `create function conferences.keep_signed() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.status = 'signed' then raise exception 'meeting_record_signed_never_changes'; end if;
  return new;
end $$`;

/** 議事録: a version that the chair has signed off, and the clock until it is there. */
export const conferenceRecords: MigrationStep = {
  name: "Conferences011MeetingRecords",
  statements: [
    ...tables,
    FREEZE,
    `create trigger keep_signed before update on conferences.meeting_record
       for each row execute function conferences.keep_signed()`,
    ...walled("conferences", "meeting_record", { sees: READS, writes: HOSTS }),
    `revoke update on conferences.meeting_record from ${ROLES}`,
    `grant update (status, sealed_body, sealed_reason, drafted_by, drafted_at, signed_by, signed_at, version)
       on conferences.meeting_record to ${ROLES}`,
    ...walled("conferences", "record_clock", { sees: HOSTS }),
    `revoke update on conferences.record_clock from ${ROLES}`,
    `grant update (signed_at, told_at) on conferences.record_clock to ${ROLES}`,
  ],
};
