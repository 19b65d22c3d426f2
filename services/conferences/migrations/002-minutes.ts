import type { MigrationStep } from "@tsunagi/database";
import { ITEM_KEY, OF_ITEM } from "./001-sittings.ts";

const tables = [
  `create table conferences.minute (
     id uuid primary key, ${OF_ITEM}, kind text not null check (kind in ('information', 'issue', 'decision', 'shortage')),
     audience text not null check (audience in ('roster', 'host')), speaker_desk_id uuid, sealed_body text not null,
     written_by uuid not null, written_desk_id uuid not null, written_at timestamptz not null, revised_at timestamptz,
     revised_by uuid, held_by uuid, held_until timestamptz,
     status text not null default 'standing' check (status in ('standing', 'struck')), struck_at timestamptz, struck_by uuid,
     touched bigint not null, version integer not null default 1, unique (municipality_id, id),
     constraint minute_hold_is_whole check ((held_by is null) = (held_until is null)),
     constraint minute_struck_is_whole check ((status = 'struck') = (struck_at is not null)), ${ITEM_KEY})`,
  `create index minute_by_change on conferences.minute (municipality_id, agenda_item_id, touched, id)`,
  // A time and not a count: a count would tell those who may not read a row that there is one.
  `create table conferences.change (
     municipality_id uuid not null, agenda_item_id uuid primary key, host_desk_id uuid not null, last bigint not null)`,
  `create table conferences.task (
     id uuid primary key, ${OF_ITEM}, minute_id uuid not null,
     form text not null check (form in ('task', 'plan_line', 'referral')), sealed_body text not null, desk_id uuid not null,
     staff_id uuid, due_on date not null, status text not null check (status in ('todo', 'done', 'dropped')),
     assigned_by uuid not null, assigned_at timestamptz not null, finished_by uuid, finished_at timestamptz,
     referral_id uuid, sealed_note text, version integer not null default 1, unique (municipality_id, id),
     constraint task_over_is_whole check ((status = 'todo') = (finished_at is null)
       and (finished_at is null) = (finished_by is null)),
     foreign key (municipality_id, minute_id) references conferences.minute (municipality_id, id), ${ITEM_KEY})`,
  `create index task_by_desk on conferences.task (municipality_id, desk_id, status, due_on, id)`,
  `create index task_by_host on conferences.task (municipality_id, host_desk_id, status, due_on, id)`,
  `create index task_by_minute on conferences.task (municipality_id, minute_id)`,
  `create index task_by_item on conferences.task (municipality_id, agenda_item_id)`,
];

export const conferenceMinutes: MigrationStep = { name: "Conferences002Minutes", statements: tables };
