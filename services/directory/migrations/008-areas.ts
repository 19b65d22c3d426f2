import { type MigrationStep, walled } from "@tsunagi/database";

/** An area hangs below one of the next greater kind, and a 町丁目 below a 地区: the kinds travel with the keys. */
const AREA = `create table directory.area (
  id uuid primary key, municipality_id uuid not null references directory.municipality (id),
  kind text not null check (kind in ('city', 'sphere', 'district')),
  parent_kind text generated always as (case kind when 'sphere' then 'city' when 'district' then 'sphere' end) stored,
  parent_id uuid, name text not null, kana text not null, from_date date not null, until_date date,
  unique (municipality_id, id), unique (municipality_id, id, kind), unique (municipality_id, kind, name, from_date),
  foreign key (municipality_id, parent_id, parent_kind) references directory.area (municipality_id, id, kind),
  constraint area_hangs_below_another check ((kind = 'city') = (parent_id is null)),
  constraint area_ends_after_it_begins check (until_date >= from_date))`;

const AREA_NEIGHBOURHOOD = `create table directory.area_neighbourhood (
  id uuid primary key, municipality_id uuid not null, neighbourhood_id uuid not null, area_id uuid not null,
  area_kind text not null generated always as ('district') stored, from_date date not null, until_date date,
  foreign key (municipality_id, neighbourhood_id) references directory.neighbourhood (municipality_id, id),
  foreign key (municipality_id, area_id, area_kind) references directory.area (municipality_id, id, kind),
  constraint area_neighbourhood_ends_after_it_begins check (until_date >= from_date))`;

const ASSIGNMENT = `create table directory.assignment (
  id uuid primary key, municipality_id uuid not null, area_id uuid not null, desk_id uuid not null,
  staff_id uuid not null, part text not null check (part in ('primary', 'partner', 'cover')),
  from_date date not null, until_date date,
  foreign key (municipality_id, area_id) references directory.area (municipality_id, id),
  foreign key (municipality_id, desk_id) references directory.desk (municipality_id, id),
  foreign key (municipality_id, staff_id) references directory.staff (municipality_id, id),
  constraint assignment_ends_after_it_begins check (until_date >= from_date))`;

/** Two at once would leave open whose it is; an exclusion over dates and ids would want an extension of the server. */
const ONE_DISTRICT_AT_A_TIME = `create function directory.one_district_at_a_time() returns trigger
  language plpgsql set search_path = '' as $$
begin
  if exists (
    select 1 from directory.area_neighbourhood o
     where o.municipality_id = new.municipality_id and o.neighbourhood_id = new.neighbourhood_id and o.id <> new.id
       and daterange(o.from_date, o.until_date, '[]') && daterange(new.from_date, new.until_date, '[]')) then
    raise exclusion_violation using message = 'a neighbourhood lies in one district at a time';
  end if;
  return null;
end $$`;

const ONE_PRIMARY_AT_A_TIME = `create function directory.one_primary_at_a_time() returns trigger
  language plpgsql set search_path = '' as $$
begin
  if new.part = 'primary' and exists (
    select 1 from directory.assignment o
     where o.municipality_id = new.municipality_id and o.area_id = new.area_id and o.part = 'primary' and o.id <> new.id
       and daterange(o.from_date, o.until_date, '[]') && daterange(new.from_date, new.until_date, '[]')) then
    raise exclusion_violation using message = 'an area has one primary at a time';
  end if;
  return null;
end $$`;

/** Who is away is everybody's to know, and why is not: the table is closed to other desks, so its owner answers. */
const AWAY_ON = `create function directory.away_on(the_day date) returns table (staff_id uuid)
  language sql stable security definer set search_path = '' as $$
  select a.staff_id from directory.absence a
   where a.municipality_id = (select current_setting('tsunagi.municipality')::uuid)
     and a.ended_at is null and the_day between a.from_date and a.until_date
$$`;

/**
 * 市 > 日常生活圏域 > 地区 > 町丁目, by dates, and who answers for an area. A station is no 圏域: the same desk answers for
 * several areas, and an area may have people of several desks. The owner lays it; nobody who runs may change it.
 */
export const directoryAreas: MigrationStep = {
  name: "Directory008Areas",
  statements: [
    AREA,
    AREA_NEIGHBOURHOOD,
    `create index area_neighbourhood_by_neighbourhood on directory.area_neighbourhood (municipality_id, neighbourhood_id)`,
    ASSIGNMENT,
    `create index assignment_by_area on directory.assignment (municipality_id, area_id)`,
    `create index assignment_by_desk on directory.assignment (municipality_id, desk_id)`,
    ONE_DISTRICT_AT_A_TIME,
    // After, not before: a row that is laid again, and that the conflict leaves out, has overlapped with nothing.
    `create trigger one_district_at_a_time after insert or update on directory.area_neighbourhood
       for each row execute function directory.one_district_at_a_time()`,
    ONE_PRIMARY_AT_A_TIME,
    `create trigger one_primary_at_a_time after insert or update on directory.assignment
       for each row execute function directory.one_primary_at_a_time()`,
    AWAY_ON,
    `revoke execute on function directory.away_on(date) from public`,
    `grant execute on function directory.away_on(date) to tsunagi_directory`,
    ...["area", "area_neighbourhood", "assignment"].flatMap((table) =>
      walled("directory", table, { grants: ["select"] }),
    ),
  ],
};
