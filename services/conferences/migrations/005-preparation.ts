import { jobRole, type MigrationStep, serviceRole, walled } from "@tsunagi/database";
import { ITEM_KEY, OF_ITEM } from "./001-sittings.ts";
import { ADMITTED, HOSTS } from "./003-walls.ts";

const ROLES = `${serviceRole("conferences")}, ${jobRole("conferences")}`;
const READS = `${HOSTS} or ${ADMITTED("sheet.agenda_item_id")}`;

/** 準備シート: one for each agency that is called to an item, from the moment it is called. */
export const conferencePreparation: MigrationStep = {
  name: "Conferences005Preparation",
  statements: [
    `create table conferences.sheet (
       id uuid primary key, ${OF_ITEM}, desk_id uuid not null, sealed_body text, written_by uuid, written_at timestamptz,
       version integer not null default 1, unique (municipality_id, id), unique (agenda_item_id, desk_id),
       constraint sheet_written_is_whole check (num_nonnulls(sealed_body, written_by, written_at) in (0, 3)), ${ITEM_KEY})`,
    `create index sheet_by_item on conferences.sheet (municipality_id, agenda_item_id, id)`,
    ...walled("conferences", "sheet", { sees: READS }),
    `revoke update on conferences.sheet from ${ROLES}`,
    `grant update (sealed_body, written_by, written_at, version) on conferences.sheet to ${ROLES}`,
    `alter table conferences.agenda_item add column prepare_by date`,
    `grant update (prepare_by) on conferences.agenda_item to ${ROLES}`,
  ],
};
