import type { MigrationStep } from "@tsunagi/database";
import { TOPICS } from "./006-incidents.ts";

export const OF_CONFERENCES = "'conference_convened', 'conference_revised', 'conference_called_off', 'task_assigned'";

/** News of a conference to those who have a place there: that there is one, and never what it is about. */
export const noticesOfConferences: MigrationStep = {
  name: "Notifications007Conferences",
  statements: [
    `alter table notifications.notice
       drop constraint notice_topic_check, drop constraint notice_is_about_one_thing,
       add column conference_id uuid,
       add constraint notice_topic_check check (topic in ${TOPICS} or topic in (${OF_CONFERENCES})),
       add constraint notice_is_about_one_thing check (case topic
         when 'morning_digest' then num_nonnulls(referral_id, basis_id, incident_id, conference_id, event_id) = 0
           and num_nonnulls(staff_id, counts) = 2
         else num_nonnulls(referral_id, basis_id, incident_id, conference_id) = 1 and event_id is not null
           and counts is null end)`,
    `create index notice_by_conference on notifications.notice (municipality_id, conference_id, staff_id)
       where conference_id is not null`,
  ],
};
