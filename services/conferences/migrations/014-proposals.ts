import type { MigrationStep } from "@tsunagi/database";

/** What the next agenda is proposed from: the 議題事例 of a host, where each was last, and what of it is undone. */
export const conferenceProposals: MigrationStep = {
  name: "Conferences014Proposals",
  statements: [
    `create index conference_case_by_host on conferences.conference_case (municipality_id, host_desk_id, id)`,
    `create index task_undone_by_case on conferences.task (municipality_id, conference_case_id) where status = 'todo'`,
  ],
};
