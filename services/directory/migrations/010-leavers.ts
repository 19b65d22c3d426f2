import { type MigrationStep, published, publishedRule, setting, walled } from "@tsunagi/database";

/** Whoever keeps the accounts of an agency reaches the people of that agency alone: those who work at one of its desks. */
const OF_MY_AGENCY = (staff: string) => `exists (
  select 1 from directory.membership m join directory.desk d on d.agency_id = m.agency_id
   where m.staff_id = ${staff} and d.id = ${setting("desk")})`;

const columns = [
  `alter table directory.staff add column disabled_by uuid,
     add foreign key (municipality_id, disabled_by) references directory.staff (municipality_id, id)`,
  `grant select (disabled_by) on directory.staff to tsunagi_directory, tsunagi_directory_job`,
  `grant update (disabled_at, disabled_by) on directory.staff to tsunagi_directory`,
  `create policy own_agency_stops on directory.staff as restrictive for update to tsunagi_directory
     using (disabled_at is null and ${OF_MY_AGENCY("staff.id")})
     with check (disabled_at is not null and disabled_by = ${setting("staff")})`,
  // Nobody ends a membership by hand: that it is over follows from there being nothing left (docs/RULINGS.md 10).
  `grant update (until_date) on directory.membership to tsunagi_directory_job`,
];

const tables = [
  `create table directory.leaver (
     id uuid primary key, municipality_id uuid not null, membership_id uuid not null, staff_id uuid not null,
     desk_id uuid not null, since date not null,
     reason text not null check (reason in ('transfer', 'retirement', 'stopped')),
     named_by uuid not null, named_at timestamptz not null,
     open_cases integer check (open_cases >= 0), open_referrals integer check (open_referrals >= 0),
     cases_emptied_at timestamptz, referrals_emptied_at timestamptz, ended_at timestamptz,
     version integer not null default 1,
     constraint leaver_ends_when_nothing_is_left
       check (ended_at is null or (cases_emptied_at is not null and referrals_emptied_at is not null)),
     foreign key (municipality_id, membership_id) references directory.membership (municipality_id, id),
     foreign key (municipality_id, staff_id) references directory.staff (municipality_id, id),
     foreign key (municipality_id, desk_id) references directory.desk (municipality_id, id),
     foreign key (municipality_id, named_by) references directory.staff (municipality_id, id))`,
  `create unique index leaver_once on directory.leaver (membership_id) where ended_at is null`,
  `create index leaver_by_desk on directory.leaver (municipality_id, desk_id, staff_id) where ended_at is null`,
];

/** People who leave a desk: from which day they take nothing new, and what is left in their name. */
export const directoryLeavers: MigrationStep = {
  name: "Directory010Leavers",
  statements: [
    ...columns,
    ...tables,
    ...walled("directory", "leaver", {
      sees: OF_MY_AGENCY("leaver.staff_id"),
      writes: `named_by = ${setting("staff")} and ${OF_MY_AGENCY("leaver.staff_id")}`,
    }),
    ...publishedRule("directory", "leaver"),
    ...published(
      "directory",
      "leaving",
      `select id, municipality_id, staff_id, desk_id, since from directory.leaver where ended_at is null`,
    ),
    `drop view directory.published_membership`,
    ...published(
      "directory",
      "membership",
      `select m.id, m.municipality_id, m.staff_id, m.agency_id, m.desk_id, m.role, m.position, m.from_date, m.until_date,
              s.disabled_at is null and m.role in ('desk_worker', 'supervisor', 'coordinator') as takes_casework,
              l.since as leaving_since
         from directory.membership m join directory.staff s on s.id = m.staff_id
         left join directory.leaver l on l.membership_id = m.id and l.ended_at is null`,
    ),
  ],
};
