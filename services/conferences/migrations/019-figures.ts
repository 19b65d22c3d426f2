import { jobRole, type MigrationStep, serviceRole } from "@tsunagi/database";

const ROLES = `${serviceRole("conferences")}, ${jobRole("conferences")}`;

/** 会議の実績 is counted behind the same walls as everything else: what is new are the ways by which it is found. */
export const conferenceFigures: MigrationStep = {
  name: "Conferences019Figures",
  statements: [
    `create index conference_over_by_host on conferences.conference (municipality_id, host_desk_id)
       where status in ('closed', 'called_off')`,
    `create index seat_by_item on conferences.seat (municipality_id, agenda_item_id)`,
    `create index information_request_by_asking on conferences.information_request
       (municipality_id, host_desk_id, asked_at)`,
    // 印刷の記録 of a desk, the last one first.
    `create index printing_by_host on conferences.printing (municipality_id, host_desk_id, printed_at desc, id desc)`,
    // What stands before the 文書番号 is the word of the desk that writes it.
    `grant insert on conferences.document_series to ${ROLES}`,
    `grant update (prefix) on conferences.document_series to ${ROLES}`,
  ],
};
