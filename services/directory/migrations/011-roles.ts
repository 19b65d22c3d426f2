import type { MigrationStep } from "@tsunagi/database";

/** 個人情報担当: answers for incidents, and takes part in no casework (docs/RULINGS.md 23). */
export const directoryRoles: MigrationStep = {
  name: "Directory011Roles",
  statements: [
    `alter table directory.membership drop constraint membership_role_check, add constraint membership_role_check check
       (role in ('desk_worker', 'supervisor', 'coordinator', 'manager', 'system_administrator', 'privacy_officer'))`,
  ],
};
