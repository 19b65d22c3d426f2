import { type MigrationStep, published, publishedRule } from "@tsunagi/database";

/** What other services may read of the directory: everything that everybody in the municipality may know. */
export const directoryPublished: MigrationStep = {
  name: "Directory003Published",
  statements: [
    ...publishedRule("directory", "agency"),
    ...publishedRule("directory", "desk"),
    ...publishedRule("directory", "staff"),
    ...publishedRule("directory", "membership"),
    ...publishedRule("directory", "closing_day"),
    ...published(
      "directory",
      "desk",
      `select d.id, d.municipality_id, d.agency_id, a.name as agency_name, d.name, d.phone, d.hours,
              d.fallback_desk_id, d.duty_staff_id
         from directory.desk d join directory.agency a on a.id = d.agency_id`,
    ),
    ...published("directory", "staff", `select id, municipality_id, name from directory.staff`),
    ...published(
      "directory",
      "membership",
      // Who can no longer sign in, or by their role sees no case, cannot be given one.
      `select m.municipality_id, m.staff_id, m.desk_id, m.role, m.from_date, m.until_date,
              s.disabled_at is null and m.role in ('desk_worker', 'supervisor', 'coordinator') as takes_casework
         from directory.membership m join directory.staff s on s.id = m.staff_id`,
    ),
    ...published("directory", "closing_day", `select municipality_id, date from directory.closing_day`),
  ],
};
