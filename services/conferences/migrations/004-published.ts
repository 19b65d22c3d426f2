import { type MigrationStep, published, publishedRule, setting } from "@tsunagi/database";

/**
 * Who has a place at an item, for those who ring their bells: seen through the eyes of the host, and of nobody else. Ids
 * only; what it is about is in no view.
 */
export const conferencePublished: MigrationStep = {
  name: "Conferences004Published",
  statements: [
    ...publishedRule("conferences", "entry", `host_desk_id = ${setting("desk")}`),
    ...published(
      "conferences",
      "entry",
      `select municipality_id, conference_id, agenda_item_id, staff_id, desk_id, admitted from conferences.entry`,
    ),
  ],
};
