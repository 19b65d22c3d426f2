import { type MigrationStep, setting, walled } from "@tsunagi/database";

const tables = [
  `create table directory.municipality (
     id uuid primary key, municipality_id uuid not null generated always as (id) stored, name text not null,
     session_idle_minutes integer not null default 15, session_hours integer not null default 12)`,
  `create table directory.agency (
     id uuid primary key, municipality_id uuid not null references directory.municipality (id),
     name text not null, kana text not null, kind text not null, unique (municipality_id, id))`,
  `create table directory.location (
     id uuid primary key, municipality_id uuid not null references directory.municipality (id),
     name text not null, address text not null, unique (municipality_id, id))`,
  `create table directory.staff (
     id uuid primary key, municipality_id uuid not null references directory.municipality (id),
     login text not null unique, password_hash text not null, name text not null, kana text not null,
     disabled_at timestamptz, unique (municipality_id, id))`,
  `create table directory.desk (
     id uuid primary key, municipality_id uuid not null, agency_id uuid not null, location_id uuid not null,
     fallback_desk_id uuid, duty_staff_id uuid not null, name text not null, kana text not null,
     kana_folded text not null, phone text not null, takes text not null, hours jsonb not null,
     unique (municipality_id, id),
     foreign key (municipality_id, agency_id) references directory.agency (municipality_id, id),
     foreign key (municipality_id, location_id) references directory.location (municipality_id, id),
     foreign key (municipality_id, fallback_desk_id) references directory.desk (municipality_id, id),
     foreign key (municipality_id, duty_staff_id) references directory.staff (municipality_id, id))`,
  `create index desk_by_kana on directory.desk (municipality_id, kana_folded, id)`,
  `create table directory.closing_day (
     municipality_id uuid not null references directory.municipality (id), date date not null, reason text not null,
     primary key (municipality_id, date))`,
  `create table directory.membership (
     id uuid primary key, municipality_id uuid not null, staff_id uuid not null, agency_id uuid not null,
     desk_id uuid not null, role text not null check (role in
       ('desk_worker', 'supervisor', 'coordinator', 'manager', 'system_administrator')),
     position text, from_date date not null, until_date date,
     unique (municipality_id, id),
     foreign key (municipality_id, staff_id) references directory.staff (municipality_id, id),
     foreign key (municipality_id, agency_id) references directory.agency (municipality_id, id),
     foreign key (municipality_id, desk_id) references directory.desk (municipality_id, id))`,
  `create index membership_by_desk on directory.membership (municipality_id, desk_id)`,
  `create index membership_by_staff on directory.membership (municipality_id, staff_id)`,
  `create table directory.session (
     id uuid primary key, municipality_id uuid not null, staff_id uuid not null, membership_id uuid not null,
     token_hash text not null unique, opened_at timestamptz not null, seen_at timestamptz not null,
     expires_at timestamptz not null, ended_at timestamptz,
     foreign key (municipality_id, staff_id) references directory.staff (municipality_id, id),
     foreign key (municipality_id, membership_id) references directory.membership (municipality_id, id))`,
  `create table directory.sign_in_attempt (
     key text primary key, failures double precision not null, last_at timestamptz not null, wait_until timestamptz not null)`,
];

const walls = [
  ...["municipality", "agency", "location", "desk", "closing_day", "membership"].flatMap((table) =>
    walled("directory", table, { grants: ["select"] }),
  ),
  ...walled("directory", "staff", { grants: [] }),
  // The login and the password hash are for the owner functions alone.
  `grant select (id, municipality_id, name, kana, disabled_at) on directory.staff to tsunagi_directory, tsunagi_directory_job`,
  ...walled("directory", "session", { sees: `staff_id = ${setting("staff")}`, grants: ["select", "update"] }),
  `alter table directory.sign_in_attempt enable row level security`,
  `alter table directory.sign_in_attempt force row level security`,
  `create policy service_rule on directory.sign_in_attempt to tsunagi_directory using (true)`,
  `grant select, insert, update, delete on directory.sign_in_attempt to tsunagi_directory`,
];

export const directoryTables: MigrationStep = { name: "Directory001Tables", statements: [...tables, ...walls] };
