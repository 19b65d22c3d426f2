import { jobRole, type MigrationStep, serviceRole, setting, walled } from "@tsunagi/database";
import { HOSTS } from "./003-walls.ts";

const ROLES = `${serviceRole("conferences")}, ${jobRole("conferences")}`;
const MINE = `staff_id = ${setting("staff")} and desk_id = ${setting("desk")} and withdrawn_at is null`;
/** Whoever is asked sees the question; each sees their own row of it and nobody else's. */
const ASKED = (poll: string) => `exists (select 1 from conferences.date_ask a where a.date_poll_id = ${poll}
  and a.staff_id = ${setting("staff")} and a.desk_id = ${setting("desk")} and a.withdrawn_at is null)`;
const POLL_KEY = `foreign key (municipality_id, date_poll_id) references conferences.date_poll (municipality_id, id)`;

const tables = [
  `create table conferences.date_poll (
     id uuid primary key, municipality_id uuid not null, conference_id uuid not null, host_desk_id uuid not null,
     answer_by date not null, status text not null check (status in ('open', 'taken', 'ended')), wrapped_key text not null,
     asked_by uuid not null, asked_at timestamptz not null, taken_option_id uuid, ended_at timestamptz, ended_by uuid,
     version integer not null default 1, unique (municipality_id, id),
     constraint date_poll_taken_says_which check ((status = 'taken') = (taken_option_id is not null)),
     constraint date_poll_over_is_whole check ((status = 'open') = (ended_at is null)
       and (ended_at is null) = (ended_by is null)),
     foreign key (municipality_id, conference_id) references conferences.conference (municipality_id, id))`,
  `create unique index date_poll_one_open on conferences.date_poll (conference_id) where status = 'open'`,
  `create index date_poll_by_conference on conferences.date_poll (municipality_id, conference_id, asked_at, id)`,
  `create table conferences.date_option (
     id uuid primary key, municipality_id uuid not null, date_poll_id uuid not null, host_desk_id uuid not null,
     starts_at timestamptz not null, ends_at timestamptz not null, unique (municipality_id, id),
     unique (date_poll_id, starts_at, ends_at),
     constraint date_option_ends_after_its_start check (ends_at > starts_at), ${POLL_KEY})`,
  `create table conferences.date_ask (
     id uuid primary key, municipality_id uuid not null, date_poll_id uuid not null, host_desk_id uuid not null,
     staff_id uuid not null, desk_id uuid not null, asked_by uuid not null, asked_at timestamptz not null,
     marks jsonb not null default '{}' check (jsonb_typeof(marks) = 'object'), sealed_remark text, answered_at timestamptz,
     withdrawn_at timestamptz, withdrawn_by uuid, version integer not null default 1, unique (municipality_id, id),
     constraint date_ask_answered_is_whole check (answered_at is not null or (marks = '{}' and sealed_remark is null)),
     constraint date_ask_withdrawn_is_whole check ((withdrawn_at is null) = (withdrawn_by is null)), ${POLL_KEY})`,
  `create unique index date_ask_once on conferences.date_ask (date_poll_id, staff_id, desk_id) where withdrawn_at is null`,
  `create index date_ask_by_person on conferences.date_ask (municipality_id, staff_id, desk_id, asked_at, id)`,
];

/** What of a row is ever rewritten. */
const CHANGES = {
  date_poll: "status, taken_option_id, ended_at, ended_by, version",
  date_ask: "marks, sealed_remark, answered_at, withdrawn_at, withdrawn_by, version",
};

/** 日程調整: candidates, who is asked, and what they answer. */
export const conferenceDates: MigrationStep = {
  name: "Conferences008Dates",
  statements: [
    ...tables,
    ...walled("conferences", "date_poll", { sees: `${HOSTS} or ${ASKED("date_poll.id")}`, writes: HOSTS }),
    ...walled("conferences", "date_option", {
      sees: `${HOSTS} or ${ASKED("date_option.date_poll_id")}`,
      writes: HOSTS,
      grants: ["select", "insert"],
    }),
    // Their own row is all that somebody who is asked sees and writes.
    ...walled("conferences", "date_ask", { sees: `${HOSTS} or (${MINE})` }),
    ...Object.entries(CHANGES).flatMap(([table, columns]) => [
      `revoke update on conferences.${table} from ${ROLES}`,
      `grant update (${columns}) on conferences.${table} to ${ROLES}`,
    ]),
  ],
};
