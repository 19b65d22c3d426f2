import { type MigrationStep, setting, walled } from "@tsunagi/database";
import { CATEGORIES, SEES } from "./001-cases.ts";

const MY_DESK = setting("desk");

const tables = [
  `create table cases.contact_record (
     id uuid primary key, municipality_id uuid not null, support_case_id uuid not null, desk_id uuid not null,
     staff_id uuid not null, occurred_at timestamptz not null, occurred_on date not null, written_at timestamptz not null,
     method text not null check (method in ('phone', 'office', 'visit', 'accompaniment', 'message', 'online', 'meeting',
       'agency', 'letter', 'other')),
     counterpart text, minutes integer check (minutes between 1 and 1440),
     audience text not null check (audience in ('shared', 'pointer', 'own')), corrects_id uuid check (corrects_id <> id),
     unique (municipality_id, id, support_case_id, desk_id, audience),
     unique (municipality_id, support_case_id, desk_id, id),
     foreign key (municipality_id, support_case_id) references cases.support_case (municipality_id, id),
     constraint contact_record_corrects_its_own_desk foreign key (municipality_id, support_case_id, desk_id, corrects_id)
       references cases.contact_record (municipality_id, support_case_id, desk_id, id))`,
  `create index contact_record_list on cases.contact_record (municipality_id, support_case_id, occurred_on desc)`,
  `create index contact_record_corrections on cases.contact_record (municipality_id, corrects_id)
     where corrects_id is not null`,
  // What the policy asks for is copied from the record, and the foreign key keeps the copy true.
  `create table cases.record_part (
     municipality_id uuid not null, contact_record_id uuid not null, place integer not null, support_case_id uuid not null,
     desk_id uuid not null, audience text not null,
     kind text not null check (kind in ('fact', 'statement', 'third_party', 'opinion')),
     category text not null check (category = any (${CATEGORIES})), body text not null, source text,
     primary key (contact_record_id, place),
     constraint record_part_says_who_said_it check ((kind = 'third_party') = (source is not null)),
     foreign key (municipality_id, contact_record_id, support_case_id, desk_id, audience)
       references cases.contact_record (municipality_id, id, support_case_id, desk_id, audience))`,
  `alter table cases.information
     add column id uuid not null default uuidv7() unique, add column version integer not null default 1`,
];

const walls = [
  ...walled("cases", "contact_record", {
    sees: `desk_id = ${MY_DESK} or (audience in ('shared', 'pointer') and ${SEES("contact_record.support_case_id")})`,
    writes: `desk_id = ${MY_DESK} and staff_id = ${setting("staff")} and ${SEES("contact_record.support_case_id")}`,
    grants: ["select", "insert"],
  }),
  ...walled("cases", "record_part", {
    sees: `desk_id = ${MY_DESK}
      or (audience = 'shared' and ${SEES("record_part.support_case_id", "record_part.category")})`,
    writes: `desk_id = ${MY_DESK} and ${SEES("record_part.support_case_id")}`,
    grants: ["select", "insert"],
  }),
];

/**
 * A case moves up in the list of the desks that may know of the change, and in no other. A row that somebody else holds
 * is left out: whoever holds it moves or rebuilds it, and two writers never wait for each other crosswise.
 */
const moves = (table: string, when: string, told: string) => [
  `create function cases.move_for_${table}() returns trigger
     language plpgsql security definer set search_path = '' as $$
   begin
     update cases.visible v set sorted_at = new.${when}
       from (select desk_id, support_case_id, from_at from cases.visible
              where municipality_id = new.municipality_id and support_case_id = new.support_case_id
                and from_at <= new.${when} and new.${when} < until_at and sorted_at < new.${when} and (${told})
              for no key update skip locked) moved
      where v.desk_id = moved.desk_id and v.support_case_id = moved.support_case_id and v.from_at = moved.from_at;
     return null;
   end $$`,
  `create trigger move_visible after insert or update on cases.${table}
     for each row execute function cases.move_for_${table}()`,
];

/** 支援経過記録 and its parts; what is known in a category has a version of its own. */
export const casesRecords: MigrationStep = {
  name: "Cases005Records",
  statements: [
    ...tables,
    ...walls,
    ...moves("contact_record", "written_at", "new.audience in ('shared', 'pointer') or desk_id = new.desk_id"),
    ...moves("information", "updated_at", "new.category = any (categories)"),
  ],
};
