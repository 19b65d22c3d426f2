import type { MigrationStep } from "@tsunagi/database";

/** To whom a つなぎ was given: the worker of an acceptance, or of another one later. */
export const referralStepTo: MigrationStep = {
  name: "Referrals011StepTo",
  statements: [`alter table referrals.step add column to_staff_id uuid`],
};
