import { type MigrationStep, walled } from "@tsunagi/database";

/** What is still open in the name of somebody who leaves, as it was last said; for the sweeps alone. */
export const referralLeavers: MigrationStep = {
  name: "Referrals006Leavers",
  statements: [
    `create table referrals.leaver_work (
       id uuid primary key, municipality_id uuid not null, staff_id uuid not null, desk_id uuid not null,
       open integer not null check (open >= 0), emptied_at timestamptz)`,
    ...walled("referrals", "leaver_work", { grants: [] }),
    `grant select, insert, update on referrals.leaver_work to tsunagi_referrals_job`,
    `create index referral_by_worker on referrals.referral (municipality_id, worker_id)
       where worker_id is not null and ended_at is null`,
  ],
};
