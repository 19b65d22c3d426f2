import { jobRole, type MigrationStep, serviceRole, walled } from "@tsunagi/database";
import { ITEM_KEY, OF_ITEM } from "./001-sittings.ts";
import { HOSTS } from "./003-walls.ts";

const ROLES = `${serviceRole("conferences")}, ${jobRole("conferences")}`;

const printings = [
  // Counted for each item apart: whoever holds two sheets of paper learns nothing of another item.
  `create table conferences.printing (
     id uuid primary key, ${OF_ITEM}, serial integer not null check (serial > 0),
     what text not null check (what in ('agenda', 'attendance_sheet', 'meeting_record')),
     meeting_record_id uuid, copy_for uuid, printed_by uuid not null, printed_desk_id uuid not null,
     printed_at timestamptz not null, unique (municipality_id, id),
     constraint printing_serial_once unique (agenda_item_id, serial),
     constraint printing_of_a_record check ((what = 'meeting_record') = (meeting_record_id is not null)),
     foreign key (municipality_id, meeting_record_id) references conferences.meeting_record (municipality_id, id), ${ITEM_KEY})`,
  `create index printing_by_item on conferences.printing (municipality_id, agenda_item_id, serial, id)`,
];

/** 印刷の記録: who has taken paper out of the room, with which number. What was printed stays written down. */
export const conferencePaper: MigrationStep = {
  name: "Conferences012Paper",
  statements: [
    ...printings,
    ...walled("conferences", "printing", { sees: HOSTS, grants: ["select", "insert"] }),
    `revoke update, delete on conferences.printing from ${ROLES}`,
  ],
};
