import { jobRole, type MigrationStep, serviceRole, setting, walled } from "@tsunagi/database";

const MY_DESK = setting("desk");
const ME = setting("staff");
export const HOSTS = `host_desk_id = ${MY_DESK}`;

/** Whether this person, at this desk, has a place there: the projection says it, and nobody else's place is looked at. */
const entered = (column: string, value: string, more = "") => `exists (select 1 from conferences.entry e
  where e.staff_id = ${ME} and e.desk_id = ${MY_DESK} and e.${column} = ${value}${more})`;
const CONVENED = (item: string) => entered("agenda_item_id", item);
export const ADMITTED = (item: string) => entered("agenda_item_id", item, " and e.admitted");
const EARLIER = (conferenceCase: string) =>
  entered("conference_case_id", conferenceCase, " and e.admitted and e.sees_earlier");

const OPEN = "secrecy = 'open'";

/** Whoever owes what was decided in a conference on consent may read what it is: their whole desk, and not one person. */
const OWES = (column: string, value: string) => `exists (select 1 from conferences.task t
  where t.${column} = ${value} and t.secrecy = 'members' and t.desk_id = ${MY_DESK})`;

const walls = [
  ...walled("conferences", "kind", { grants: ["select"] }),
  ...walled("conferences", "entry", { sees: `staff_id = ${ME} and desk_id = ${MY_DESK}`, grants: ["select"] }),
  ...walled("conferences", "agenda_item", {
    sees: `${HOSTS} or ${CONVENED("agenda_item.id")} or ${EARLIER("agenda_item.conference_case_id")} or (${OPEN} and shown)
      or ${OWES("agenda_item_id", "agenda_item.id")}`,
    writes: HOSTS,
  }),
  ...walled("conferences", "conference", {
    sees: `${HOSTS} or ${entered("conference_id", "conference.id")} or exists (select 1 from conferences.agenda_item i
      where i.conference_id = conference.id and i.secrecy = 'open' and i.shown)`,
    writes: HOSTS,
  }),
  ...walled("conferences", "conference_case", {
    sees: `${HOSTS} or ${OPEN} or ${entered("conference_case_id", "conference_case.id")}
      or ${OWES("conference_case_id", "conference_case.id")}`,
    writes: HOSTS,
    grants: ["select", "insert"],
  }),
  ...walled("conferences", "seat", {
    sees: `${HOSTS} or ${ADMITTED("seat.agenda_item_id")}
      or (staff_id = ${ME} and desk_id = ${MY_DESK} and convened_at is not null)`,
    writes: `${HOSTS} or (staff_id = ${ME} and desk_id = ${MY_DESK} and convened_at is not null and left_at is null)`,
  }),
  ...walled("conferences", "presence", {
    sees: `${HOSTS} or (staff_id = ${ME} and desk_id = ${MY_DESK})
      or ${ADMITTED("presence.agenda_item_id")} or exists (select 1 from conferences.agenda_item i
      where i.id = presence.agenda_item_id and i.secrecy = 'open' and i.shown)`,
    writes: `staff_id = ${ME} and desk_id = ${MY_DESK}`,
    grants: ["select", "insert", "update", "delete"],
  }),
  ...walled("conferences", "minute", {
    sees: `${HOSTS} or (audience = 'roster' and (${OPEN} or ${ADMITTED("minute.agenda_item_id")}
      or ${EARLIER("minute.conference_case_id")}))`,
    writes: `${HOSTS} or (audience = 'roster' and ${ADMITTED("minute.agenda_item_id")})`,
  }),
  ...walled("conferences", "change", { sees: `${HOSTS} or ${ADMITTED("change.agenda_item_id")}` }),
  ...walled("conferences", "task", {
    sees: `${HOSTS} or ${OPEN} or (secrecy = 'members' and desk_id = ${MY_DESK}) or ${ADMITTED("task.agenda_item_id")}`,
    writes: `${HOSTS} or (secrecy <> 'sealed' and desk_id = ${MY_DESK}) or ${ADMITTED("task.agenda_item_id")}`,
  }),
];

/** What of a row is ever rewritten: never whose it is, nor where it belongs. */
const CHANGES: Readonly<Record<string, string>> = {
  conference: `title, form, starts_at, ends_at, place, status, announced_at, opened_at, closed_at, called_off_at,
    call_off_reason, version`,
  agenda_item: "minutes, status, writing, shown, started_at, ended_at, version",
  seat: "convened_at, pledged_at, pledged_how, pledge_taken_by, sees_earlier, left_at, left_by, version",
  minute: `kind, speaker_desk_id, sealed_body, revised_at, revised_by, held_by, held_until, status, struck_at, struck_by,
    touched, version`,
  task: "status, finished_by, finished_at, referral_id, sealed_note, version",
};
const ROLES = `${serviceRole("conferences")}, ${jobRole("conferences")}`;
const keeps = Object.entries(CHANGES).flatMap(([table, columns]) => [
  `revoke update on conferences.${table} from ${ROLES}`,
  `grant update (${columns}) on conferences.${table} to ${ROLES}`,
]);

export const conferenceWalls: MigrationStep = { name: "Conferences003Walls", statements: [...walls, ...keeps] };
