import type { MigrationStep } from "@tsunagi/database";

/** News of grounds: of a つなぎ whose ground ends, and of a ground that wants somebody's word. */
export const noticesOfGrounds: MigrationStep = {
  name: "Notifications002Grounds",
  statements: [
    `alter table notifications.notice
       drop constraint notice_topic_check,
       add constraint notice_topic_check check (topic in ('referral_sent', 'referral_acknowledged', 'referral_accepted',
         'referral_returned', 'referral_basis_ended', 'referral_basis_expiring', 'referral_stopped',
         'referral_continued', 'basis_requested', 'basis_decided', 'basis_overdue')),
       alter column referral_id drop not null,
       add column basis_id uuid,
       add constraint notice_is_about_one_thing check (num_nonnulls(referral_id, basis_id) = 1)`,
  ],
};
