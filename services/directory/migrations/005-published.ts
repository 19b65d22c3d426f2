import { type MigrationStep, published } from "@tsunagi/database";

/** Which membership it is, with which agency and 役職, and how a name is read: whoever may see a case is named by them. */
export const directoryMemberships: MigrationStep = {
  name: "Directory005Published",
  statements: [
    `drop view directory.published_staff`,
    ...published("directory", "staff", `select id, municipality_id, name, kana from directory.staff`),
    `drop view directory.published_membership`,
    ...published(
      "directory",
      "membership",
      `select m.id, m.municipality_id, m.staff_id, m.agency_id, m.desk_id, m.role, m.position, m.from_date, m.until_date,
              s.disabled_at is null and m.role in ('desk_worker', 'supervisor', 'coordinator') as takes_casework
         from directory.membership m join directory.staff s on s.id = m.staff_id`,
    ),
  ],
};
