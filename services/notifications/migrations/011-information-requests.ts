import type { MigrationStep } from "@tsunagi/database";
import { TOPICS } from "./006-incidents.ts";
import { OF_CONFERENCES } from "./007-conferences.ts";
import { OF_RELEASES } from "./008-releases.ts";

/** News of a 照会, to the desk that is asked and to the one that asks. */
export const noticesOfInformationRequests: MigrationStep = {
  name: "Notifications011InformationRequests",
  statements: [
    `alter table notifications.notice
       drop constraint notice_topic_check, drop constraint notice_is_about_one_thing,
       add column information_request_id uuid,
       add constraint notice_topic_check check (topic in ${TOPICS} or topic in (${OF_CONFERENCES}, ${OF_RELEASES},
         'information_requested', 'information_answered', 'conference_record_due')),
       add constraint notice_is_about_one_thing check (case topic
         when 'morning_digest' then
           num_nonnulls(referral_id, basis_id, incident_id, conference_id, release_id, information_request_id, event_id) = 0
           and num_nonnulls(staff_id, counts) = 2
         else num_nonnulls(referral_id, basis_id, incident_id, conference_id, release_id, information_request_id) = 1
           and event_id is not null and counts is null end)`,
  ],
};
