import { type MigrationStep, setting } from "@tsunagi/database";

const TOPICS = `('referral_sent', 'referral_acknowledged', 'referral_accepted', 'referral_recalled', 'referral_inquired',
  'referral_answered', 'referral_sent_back', 'referral_resubmitted', 'referral_declined', 'referral_advised',
  'referral_redirected', 'referral_reassigned', 'referral_contacted', 'referral_begun', 'referral_updated', 'referral_held',
  'referral_resumed', 'referral_reported', 'referral_confirmed', 'referral_contested', 'referral_cancelled',
  'referral_misdirected', 'referral_said', 'referral_relieved', 'referral_due', 'referral_overdue', 'referral_watched',
  'referral_returned', 'referral_basis_ended', 'referral_basis_expiring', 'referral_stopped', 'referral_continued',
  'basis_requested', 'basis_decided', 'basis_overdue', 'morning_digest')`;

/** A notice for one person at a desk, which only they see; its number; and what waits for the morning. */
export const noticesOfPeople: MigrationStep = {
  name: "Notifications003People",
  statements: [
    `alter table notifications.notice
       drop constraint notice_topic_check, drop constraint notice_is_about_one_thing,
       drop constraint notice_event_id_desk_id_key,
       alter column event_id drop not null,
       add column staff_id uuid, add column instead_of uuid, add column number text,
       add column urgency text check (urgency in ('A', 'B', 'C', 'D')), add column from_desk_id uuid,
       add column digest boolean not null default false, add column unacknowledged boolean not null default false,
       add column counts jsonb,
       add constraint notice_topic_check check (topic in ${TOPICS}),
       add constraint notice_is_about_one_thing check (case topic
         when 'morning_digest' then num_nonnulls(referral_id, basis_id, event_id) = 0 and num_nonnulls(staff_id, counts) = 2
         else num_nonnulls(referral_id, basis_id) = 1 and event_id is not null and counts is null end),
       add constraint personal_notice_is_read_in_person check (read_by is null or staff_id is null or read_by = staff_id)`,
    `create unique index notice_is_told_once on notifications.notice (event_id, desk_id, staff_id) nulls not distinct
       where event_id is not null`,
    `create index notice_by_referral on notifications.notice (municipality_id, referral_id) where referral_id is not null`,
    `create index notice_for_the_morning on notifications.notice (municipality_id, created_at)
       where digest and status = 'unread'`,
    `drop policy service_rule on notifications.notice`,
    `create policy service_rule on notifications.notice to tsunagi_notifications
       using (municipality_id = ${setting("municipality")} and desk_id = ${setting("desk")}
         and (staff_id is null or staff_id = ${setting("staff")}))`,
  ],
};
