import { type MigrationStep, published, publishedRule, setting, walled } from "@tsunagi/database";

/** What stands on a desk's time is everybody's to know and its own to write: insert, change and take back alike. */
const writtenByItsDesk = (table: string, column = "desk_id"): string[] => [
  ...walled("directory", table, { writes: `${column} = ${setting("desk")}`, grants: ["select", "insert", "delete"] }),
  `grant update on directory.${table} to tsunagi_directory`,
  ...["update", "delete"].map(
    (deed) => `create policy own_desk_${deed} on directory.${table} as restrictive for ${deed} to tsunagi_directory
       using (${column} = ${setting("desk")})`,
  ),
];

const columns = [
  `alter table directory.desk
     add column outside boolean not null default false,
     add column coordinates boolean not null default false,
     add column limits jsonb check (jsonb_typeof(limits) = 'object'),
     add column settings_by uuid, add column settings_at timestamptz,
     add column version integer not null default 1,
     alter column duty_staff_id drop not null,
     add constraint only_outside_has_no_duty check (outside = (duty_staff_id is null)),
     add constraint own_fallback_is_none check (fallback_desk_id is distinct from id),
     add foreign key (municipality_id, settings_by) references directory.staff (municipality_id, id)`,
  `create unique index one_coordinating_desk on directory.desk (municipality_id) where coordinates`,
  `grant update (hours, fallback_desk_id, duty_staff_id, limits, settings_by, settings_at, version)
     on directory.desk to tsunagi_directory`,
  `create policy own_desk_update on directory.desk as restrictive for update to tsunagi_directory
     using (id = ${setting("desk")})`,
];

const STAFF = (column: string) =>
  `foreign key (municipality_id, ${column}) references directory.staff (municipality_id, id)`;
const DESK = `foreign key (municipality_id, desk_id) references directory.desk (municipality_id, id)`;

const tables = [
  `create table directory.desk_exception (
     municipality_id uuid not null, desk_id uuid not null, date date not null,
     hours jsonb not null check (jsonb_typeof(hours) = 'array'), reason text not null check (reason <> ''),
     by_staff_id uuid not null, at timestamptz not null,
     primary key (desk_id, date), ${DESK}, ${STAFF("by_staff_id")})`,
  `create table directory.desk_closure (
     municipality_id uuid not null, desk_id uuid not null, date date not null,
     reason text not null check (reason <> ''), by_staff_id uuid not null, at timestamptz not null,
     primary key (desk_id, date), ${DESK}, ${STAFF("by_staff_id")})`,
  `create table directory.duty_shift (
     municipality_id uuid not null, desk_id uuid not null, date date not null, staff_id uuid not null,
     primary key (desk_id, date), ${DESK}, ${STAFF("staff_id")})`,
  `create table directory.absence (
     id uuid primary key, municipality_id uuid not null, desk_id uuid not null, staff_id uuid not null,
     from_date date not null, until_date date not null, deputy_id uuid,
     reason text not null check (reason in ('leave', 'business', 'illness', 'other')),
     declared_by uuid not null, declared_at timestamptz not null, ended_by uuid, ended_at timestamptz,
     version integer not null default 1,
     constraint absence_ends_after_it_begins check (until_date >= from_date),
     constraint nobody_is_their_own_deputy check (deputy_id is distinct from staff_id),
     constraint ended_by_somebody check ((ended_at is null) = (ended_by is null)),
     ${DESK}, ${STAFF("staff_id")}, ${STAFF("deputy_id")}, ${STAFF("declared_by")}, ${STAFF("ended_by")})`,
  `create index absence_by_desk on directory.absence (municipality_id, desk_id, until_date)`,
  `create index absence_by_staff on directory.absence (municipality_id, staff_id, until_date)`,
];

const walls = [
  ...["desk_exception", "desk_closure", "duty_shift"].flatMap((table) => writtenByItsDesk(table)),
  // Why somebody is away is between them and their own desk; that they are, the published view tells everybody.
  ...walled("directory", "absence", {
    sees: `desk_id = ${setting("desk")} or staff_id = ${setting("staff")}`,
    writes: `desk_id = ${setting("desk")}`,
    grants: ["select", "insert"],
  }),
  `grant update (ended_by, ended_at, version) on directory.absence to tsunagi_directory`,
  ...["desk_exception", "desk_closure", "duty_shift", "absence"].flatMap((table) => publishedRule("directory", table)),
];

// Nobody works at a clinic or with a landlord as far as this product knows: an account there would be a mistake.
const NO_MEMBERS = [
  `create function directory.refuse_outside_membership() returns trigger
     language plpgsql security definer set search_path = '' as $$
   begin
     if exists (select from directory.desk where id = new.desk_id and outside) then
       raise exception 'an outside desk has no members' using errcode = 'check_violation';
     end if;
     return new;
   end $$`,
  `create trigger no_members_outside before insert or update on directory.membership
     for each row execute function directory.refuse_outside_membership()`,
];

// The one merge of a desk's own hours with its exceptions: whoever asks when a door is open reads it here.
const MERGED = `d.hours || jsonb_build_object(
  'closings', (select coalesce(jsonb_agg(c.date order by c.date), '[]') from (
      select x.date from directory.desk_exception x where x.desk_id = d.id and x.hours = '[]'
       union select y.date from directory.desk_closure y where y.desk_id = d.id) c
    where c.date between current_date - 1 and current_date + 400),
  'openOn', (select coalesce(jsonb_agg(jsonb_build_object('date', x.date, 'opens', h.span ->> 'opens',
      'closes', h.span ->> 'closes') order by x.date, h.span ->> 'opens'), '[]')
      from directory.desk_exception x cross join jsonb_array_elements(x.hours) as h (span)
     where x.desk_id = d.id and x.date between current_date - 1 and current_date + 400))`;

const views = [
  `drop view directory.published_desk`,
  ...published(
    "directory",
    "desk",
    `select d.id, d.municipality_id, d.agency_id, a.name as agency_name, d.name, d.phone, ${MERGED} as hours,
            d.fallback_desk_id, d.duty_staff_id, d.limits, d.outside, d.coordinates
       from directory.desk d join directory.agency a on a.id = d.agency_id`,
  ),
  ...published("directory", "duty", `select municipality_id, desk_id, date, staff_id from directory.duty_shift`),
  ...published(
    "directory",
    "absence",
    `select municipality_id, staff_id, from_date, until_date, deputy_id from directory.absence where ended_at is null`,
  ),
];

// What the directory itself reads of them: the same merge, and of an absence no more than everybody may know.
const FUNCTIONS = {
  "doors(uuid[])": `create function directory.doors(the_desks uuid[]) returns table (id uuid, hours jsonb)
     language sql stable security definer set search_path = '' as $$
     select d.id, d.hours from directory.published_desk d where d.id = any(the_desks)
   $$`,
  "aways(uuid[], date, date)": `create function directory.aways(the_staff uuid[], first_day date, last_day date)
     returns table (staff_id uuid, from_date date, until_date date, deputy_id uuid)
     language sql stable security definer set search_path = '' as $$
     select a.staff_id, a.from_date, a.until_date, a.deputy_id from directory.published_absence a
      where a.staff_id = any(the_staff) and a.from_date <= last_day and a.until_date >= first_day
   $$`,
};
const functions = Object.entries(FUNCTIONS).flatMap(([name, create]) => [
  create,
  `revoke execute on function directory.${name} from public`,
  `grant execute on function directory.${name} to tsunagi_directory`,
]);

/** The desk's own time: exceptions and closures, the duty roster, absences with deputies, limits, desks outside. */
export const directoryDeskTime: MigrationStep = {
  name: "Directory007DeskTime",
  statements: [...columns, ...tables, ...walls, ...NO_MEMBERS, ...views, ...functions],
};
