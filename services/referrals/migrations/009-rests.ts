import type { MigrationStep } from "@tsunagi/database";

/** What has ended rests no more: neither a reason nor a day of 保留 outlives it. */
export const referralRests: MigrationStep = {
  name: "Referrals009Rests",
  statements: [
    `update referrals.referral set hold_code = null, resume_on = null where status <> 'on_hold'`,
    `alter table referrals.referral add constraint referral_rests_only_on_hold check
       (status = 'on_hold' or (hold_code is null and resume_on is null))`,
  ],
};
