import { jobRole, type MigrationStep, serviceRole, walled } from "@tsunagi/database";
import { ITEM_KEY, OF_ITEM } from "./001-sittings.ts";
import { HOSTS } from "./003-walls.ts";

const ROLES = `${serviceRole("conferences")}, ${jobRole("conferences")}`;

const documents = [
  // 文書番号 of a desk: what stands before it is the town's word.
  `create table conferences.document_series (
     municipality_id uuid not null, host_desk_id uuid primary key, prefix text not null)`,
  `create table conferences.document_counter (
     municipality_id uuid not null, host_desk_id uuid not null, fiscal_year integer not null, last integer not null,
     primary key (host_desk_id, fiscal_year))`,
  `create table conferences.document (
     id uuid primary key, ${OF_ITEM}, kind text not null check (kind in ('notice', 'inquiry')),
     fiscal_year integer not null, ordinal integer not null check (ordinal > 0), number text not null, desk_id uuid,
     sealed_body text not null, issued_by uuid not null, issued_at timestamptz not null, unique (municipality_id, id),
     constraint document_number_once unique (host_desk_id, fiscal_year, ordinal),
     constraint document_inquiry_is_sealed check (kind <> 'inquiry' or secrecy = 'sealed'), ${ITEM_KEY})`,
  `create index document_by_item on conferences.document (municipality_id, agenda_item_id, issued_at, id)`,
];

const handouts = [
  `create table conferences.handout (
     id uuid primary key, ${OF_ITEM}, sealed_title text not null, copies integer not null check (copies between 1 and 200),
     collected integer[] not null default '{}', missing integer[] not null default '{}', sealed_reasons text,
     handed_out_by uuid not null, handed_out_at timestamptz not null, collected_by uuid, version integer not null default 1,
     unique (municipality_id, id),
     constraint handout_copy_once check (not collected && missing),
     constraint handout_copies_are_its_own check (cardinality(collected) + cardinality(missing) <= copies
       and 1 <= all (collected || missing) and copies >= all (collected || missing)),
     constraint handout_missing_says_why check ((cardinality(missing) > 0) = (sealed_reasons is not null)), ${ITEM_KEY})`,
  `create index handout_by_item on conferences.handout (municipality_id, agenda_item_id, id)`,
  `create index handout_by_conference on conferences.handout (municipality_id, conference_id)`,
];

const printings = [
  // Counted for each item apart: whoever holds two sheets of paper learns nothing of another item.
  `create table conferences.printing (
     id uuid primary key, ${OF_ITEM}, serial integer not null check (serial > 0),
     what text not null check (what in ('agenda', 'attendance_sheet', 'meeting_record', 'document')),
     meeting_record_id uuid, document_id uuid, copy_for uuid, printed_by uuid not null, printed_desk_id uuid not null,
     printed_at timestamptz not null, unique (municipality_id, id),
     constraint printing_serial_once unique (agenda_item_id, serial),
     constraint printing_of_a_record check ((what = 'meeting_record') = (meeting_record_id is not null)),
     constraint printing_of_a_document check ((what = 'document') = (document_id is not null)),
     foreign key (municipality_id, document_id) references conferences.document (municipality_id, id),
     foreign key (municipality_id, meeting_record_id) references conferences.meeting_record (municipality_id, id), ${ITEM_KEY})`,
  `create index printing_by_item on conferences.printing (municipality_id, agenda_item_id, serial, id)`,
];

/** 印刷の記録: who has taken paper out of the room, with which number. What was printed stays written down. */
export const conferencePaper: MigrationStep = {
  name: "Conferences012Paper",
  statements: [
    ...documents,
    ...handouts,
    ...walled("conferences", "handout", { sees: HOSTS }),
    `revoke update on conferences.handout from ${ROLES}`,
    `grant update (collected, missing, sealed_reasons, collected_by, version) on conferences.handout to ${ROLES}`,
    ...printings,
    ...walled("conferences", "document_series", { sees: HOSTS, grants: ["select"] }),
    ...walled("conferences", "document_counter", { sees: HOSTS }),
    ...walled("conferences", "document", { sees: HOSTS, grants: ["select", "insert"] }),
    ...walled("conferences", "printing", { sees: HOSTS, grants: ["select", "insert"] }),
    `revoke update, delete on conferences.printing from ${ROLES}`,
  ],
};
