import type { MigrationStep } from "@tsunagi/database";
import { widened } from "./012-dates.ts";

/** That the deadline of a sitting in writing comes near: to whoever has not answered, and nobody else. */
export const noticesOfOpinions: MigrationStep = {
  name: "Notifications013Opinions",
  statements: [
    widened("notice_topic_check", `<earlier> or topic = 'opinion_due'`),
    `alter table notifications.notice
       add constraint notice_of_opinions_is_personal check (topic <> 'opinion_due' or staff_id is not null)`,
  ],
};
