import { jobRole, type MigrationStep, published, publishedRule, setting } from "@tsunagi/database";

/** Whose eyes look may be nobody's: a subscriber has a desk at most. */
const settled = (name: "staff" | "desk") => `nullif(current_setting('tsunagi.${name}', true), '')::uuid`;
const HOSTS = `host_desk_id = ${setting("desk")}`;
const OWN = `e.staff_id = ${settled("staff")} and e.desk_id = ${settled("desk")}`;

/** What comes near: who was reminded of which time, and when one's own sittings are. */
export const conferenceNear: MigrationStep = {
  name: "Conferences009Near",
  statements: [
    // Of which time somebody was reminded: a sitting that is moved comes near once more.
    `alter table conferences.conference add column reminded_for timestamptz`,
    `alter table conferences.sheet add column reminded_for date`,
    ...["conference", "sheet"].map(
      (table) => `grant update (reminded_for) on conferences.${table} to ${jobRole("conferences")}`,
    ),
    `create index conference_coming on conferences.conference (municipality_id, starts_at) where status = 'announced'`,
    `create index sheet_unwritten on conferences.sheet (municipality_id, agenda_item_id) where written_at is null`,
    `create policy published_own on conferences.entry for select to tsunagi_publisher
       using (municipality_id = ${setting("municipality")} and staff_id = ${settled("staff")} and desk_id = ${settled("desk")})`,
    ...publishedRule(
      "conferences",
      "conference",
      `${HOSTS} or exists (select from conferences.entry e where e.conference_id = conference.id and ${OWN})`,
    ),
    ...published(
      "conferences",
      "sitting",
      `select c.municipality_id, c.id conference_id, c.starts_at, c.ends_at, c.status, exists (
          select from conferences.entry e where e.conference_id = c.id and ${OWN}) mine from conferences.conference c`,
    ),
  ],
};
