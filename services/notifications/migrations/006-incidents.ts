import type { MigrationStep } from "@tsunagi/database";

export const TOPICS = `('referral_sent', 'referral_acknowledged', 'referral_accepted', 'referral_recalled', 'referral_inquired',
  'referral_answered', 'referral_sent_back', 'referral_resubmitted', 'referral_declined', 'referral_advised',
  'referral_redirected', 'referral_reassigned', 'referral_contacted', 'referral_begun', 'referral_updated', 'referral_held',
  'referral_resumed', 'referral_reported', 'referral_confirmed', 'referral_contested', 'referral_cancelled',
  'referral_misdirected', 'referral_said', 'referral_relieved', 'referral_due', 'referral_overdue', 'referral_watched',
  'referral_returned', 'referral_basis_ended', 'referral_basis_expiring', 'referral_stopped', 'referral_continued',
  'basis_requested', 'basis_decided', 'basis_overdue', 'morning_digest',
  'incident_opened', 'incident_overdue')`;

/** News of an incident, to whoever answers for personal data. */
export const noticesOfIncidents: MigrationStep = {
  name: "Notifications006Incidents",
  statements: [
    `alter table notifications.notice
       drop constraint notice_topic_check, drop constraint notice_is_about_one_thing,
       add column incident_id uuid,
       add constraint notice_topic_check check (topic in ${TOPICS}),
       add constraint notice_is_about_one_thing check (case topic
         when 'morning_digest' then num_nonnulls(referral_id, basis_id, incident_id, event_id) = 0
           and num_nonnulls(staff_id, counts) = 2
         else num_nonnulls(referral_id, basis_id, incident_id) = 1 and event_id is not null and counts is null end)`,
  ],
};
