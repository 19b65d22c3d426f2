import type { MigrationStep } from "@tsunagi/database";

/** Copies that were frozen before there was more to a person than this: the rest was not known, and nothing withheld. */
export const referralIdentity: MigrationStep = {
  name: "Referrals002Identity",
  statements: [
    `update referrals.disclosure set identity = jsonb_build_object(
       'formerName', null, 'alias', null, 'romanName', null, 'neighbourhood', null, 'addressWithheld', false,
       'contactWish', null, 'contactNg', null, 'safetyNote', null) || identity
      where identity is not null`,
  ],
};
