import type { MigrationStep } from "@tsunagi/database";
import { TOPICS } from "./006-incidents.ts";
import { OF_CONFERENCES } from "./007-conferences.ts";

export const OF_RELEASES = "'decision_released', 'decision_withdrawn'";

/** News of a decision that has left a conference, to the desks that may read it: that there is one, and of no conference. */
export const noticesOfReleases: MigrationStep = {
  name: "Notifications008Releases",
  statements: [
    `alter table notifications.notice
       drop constraint notice_topic_check, drop constraint notice_is_about_one_thing,
       add column release_id uuid,
       add constraint notice_topic_check check (topic in ${TOPICS} or topic in (${OF_CONFERENCES}, ${OF_RELEASES})),
       add constraint notice_is_about_one_thing check (case topic
         when 'morning_digest' then num_nonnulls(referral_id, basis_id, incident_id, conference_id, release_id, event_id) = 0
           and num_nonnulls(staff_id, counts) = 2
         else num_nonnulls(referral_id, basis_id, incident_id, conference_id, release_id) = 1 and event_id is not null
           and counts is null end)`,
  ],
};
