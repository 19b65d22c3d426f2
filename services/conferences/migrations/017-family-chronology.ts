import { jobRole, type MigrationStep, serviceRole, setting, walled } from "@tsunagi/database";
import { ITEM_KEY, OF_ITEM } from "./001-sittings.ts";
import { ADMITTED, HOSTS } from "./003-walls.ts";
import { SHOWN } from "./016-earlier.ts";

const ROLES = `${serviceRole("conferences")}, ${jobRole("conferences")}`;
const MY_DESK = setting("desk");
/** As with the minutes: whoever is shown earlier sittings reads what was told in them. */
const EARLIER = SHOWN("chronology_entry.agenda_item_id");
const READS = `${HOSTS} or ${ADMITTED("chronology_entry.agenda_item_id")} or ${EARLIER}`;

/** What the paper of an item may be, whatever earlier steps have said: one more kind stands beside it. */
const MORE_PAPER = `do $$
  declare earlier constant text := (select substring(pg_get_constraintdef(oid) from 7) from pg_constraint
    where conname = 'printing_what_check' and conrelid = 'conferences.printing'::regclass);
  begin
    execute 'alter table conferences.printing drop constraint printing_what_check, add constraint printing_what_check check ('
      || earlier || ' or what = ''chronology'')';
  end $$`;

/** 家族年表: everything that is told lies under the key of the 議題事例, the year too. */
export const conferenceFamilyChronology: MigrationStep = {
  name: "Conferences017FamilyChronology",
  statements: [
    `create table conferences.chronology_entry (
       id uuid primary key, ${OF_ITEM}, desk_id uuid not null, sealed_body text not null,
       status text not null default 'standing' check (status in ('standing', 'taken_back')),
       written_by uuid not null, written_desk_id uuid not null, written_at timestamptz not null, revised_by uuid,
       revised_at timestamptz, taken_back_by uuid, taken_back_at timestamptz, version integer not null default 1,
       unique (municipality_id, id),
       constraint chronology_entry_speaks_of_somebody check (secrecy <> 'open'),
       constraint chronology_entry_revised_is_whole check ((revised_at is null) = (revised_by is null)),
       constraint chronology_entry_taken_back_is_whole check ((status = 'taken_back') = (taken_back_at is not null)
         and (taken_back_at is null) = (taken_back_by is null)), ${ITEM_KEY})`,
    `create index chronology_entry_by_case on conferences.chronology_entry (municipality_id, conference_case_id, id)`,
    ...walled("conferences", "chronology_entry", {
      sees: READS,
      writes: `${HOSTS} or (desk_id = ${MY_DESK} and (${ADMITTED("chronology_entry.agenda_item_id")} or ${EARLIER}))`,
    }),
    // The word of an agency is its own: the host changes what the host has entered, and nothing else.
    `create policy chronology_entry_is_its_agencys on conferences.chronology_entry as restrictive
       for update to ${serviceRole("conferences")}
       using (desk_id = ${MY_DESK} or written_desk_id = ${MY_DESK})`,
    `revoke update on conferences.chronology_entry from ${ROLES}`,
    `grant update (sealed_body, status, written_desk_id, revised_by, revised_at, taken_back_by, taken_back_at, version)
       on conferences.chronology_entry to ${ROLES}`,
    MORE_PAPER,
  ],
};
