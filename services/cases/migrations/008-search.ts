import { type MigrationStep, setting, walled } from "@tsunagi/database";
import { backfill } from "./008-search-backfill.ts";

const MY_DESK = setting("desk");

const tables = [
  `alter table cases.resident add column search_text text not null default '',
     add column kana_key text not null default '', add column grams text[] not null default '{}'`,
  `create table cases.findable (
     municipality_id uuid not null, desk_id uuid not null, resident_id uuid not null, from_at timestamptz not null,
     until_at timestamptz not null, search_text text not null, primary key (desk_id, resident_id, from_at),
     foreign key (municipality_id, resident_id) references cases.resident (municipality_id, id))`,
  `create index findable_by_resident on cases.findable (resident_id, desk_id)`,
  // Under row level security an index serves only leakproof operators: "=" of texts is one, LIKE and && are none. All
  // that the policy and the search ask for stands in it, so that the rows themselves are not read.
  `create table cases.resident_gram (
     municipality_id uuid not null, desk_id uuid not null, gram text not null, kana_key text not null,
     resident_id uuid not null, from_at timestamptz not null, until_at timestamptz not null,
     primary key (desk_id, gram, kana_key, resident_id, from_at) include (until_at, municipality_id))`,
  `create index resident_gram_by_resident on cases.resident_gram (resident_id, desk_id)`,
  `create table cases.search_rate (
     municipality_id uuid not null, staff_id uuid not null, searched_at timestamptz[] not null,
     primary key (municipality_id, staff_id))`,
];

/**
 * Rebuilds when one desk may know of one person: without end where it registered them, else the spans in which it sees
 * 属性・連絡先 of a case of theirs. The person's row is locked, so that a new name and a new sight do not miss each other.
 */
const PROJECT = `create function cases.project_findable(the_resident uuid, the_desk uuid) returns void
  language plpgsql security definer set search_path = '' as $$
declare r cases.resident;
begin
  select * into r from cases.resident where id = the_resident for no key update;
  delete from cases.resident_gram where resident_id = the_resident and desk_id = the_desk;
  delete from cases.findable where resident_id = the_resident and desk_id = the_desk;
  insert into cases.findable (municipality_id, desk_id, resident_id, from_at, until_at, search_text)
    with mine as (
      select r.created_at as from_at, '9999-12-31T00:00:00Z'::timestamptz as until_at where r.registered_desk_id = the_desk
      union all
      select v.from_at, v.until_at from cases.support_case c join cases.visible v on v.support_case_id = c.id
       where c.municipality_id = r.municipality_id and c.resident_id = the_resident and v.desk_id = the_desk
         and r.registered_desk_id <> the_desk and 'identity_contact' = any (v.categories)),
    edges as (select from_at as t from mine union select until_at from mine),
    spans as (select t as from_at, lead(t) over (order by t) as until_at from edges)
    select r.municipality_id, the_desk, the_resident, s.from_at, s.until_at, r.search_text from spans s
     where exists (select 1 from mine g where g.from_at <= s.from_at and s.until_at <= g.until_at);
  insert into cases.resident_gram (municipality_id, desk_id, gram, kana_key, resident_id, from_at, until_at)
    select r.municipality_id, the_desk, gram, r.kana_key, the_resident, f.from_at, f.until_at
      from cases.findable f, unnest(r.grams) gram where f.resident_id = the_resident and f.desk_id = the_desk;
end $$`;

const ON_RESIDENT = `create function cases.project_resident() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform cases.project_findable(new.id, d.desk_id) from (
    select new.registered_desk_id as desk_id
    union select f.desk_id from cases.findable f where f.resident_id = new.id
    union select v.desk_id from cases.support_case c join cases.visible v on v.support_case_id = c.id
     where c.municipality_id = new.municipality_id and c.resident_id = new.id) d;
  return null;
end $$`;

// Once for all rows that a grant has changed, not once for each.
const ON_SIGHT = `create function cases.project_sights() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform cases.project_findable(d.resident_id, d.desk_id) from (
    select distinct c.resident_id, v.desk_id from changed v join cases.support_case c on c.id = v.support_case_id) d;
  return null;
end $$`;

/** Counts a search and answers how many seconds one has to wait, 0 for none. A search while waiting adds nothing. */
const COUNT = `create function cases.count_search(
    the_municipality uuid, the_staff uuid, at timestamptz, at_most integer) returns integer
  language plpgsql volatile security definer set search_path = '' as $$
declare recent timestamptz[];
begin
  insert into cases.search_rate values (the_municipality, the_staff, '{}') on conflict do nothing;
  select array(select t from unnest(searched_at) t where t > at - interval '1 minute' and t <= at order by t) into recent
    from cases.search_rate where municipality_id = the_municipality and staff_id = the_staff for update;
  if cardinality(recent) >= at_most then
    return greatest(1, ceil(extract(epoch from recent[1 + cardinality(recent) - at_most] + interval '1 minute' - at)));
  end if;
  update cases.search_rate set searched_at = recent || at
   where municipality_id = the_municipality and staff_id = the_staff;
  return 0;
end $$`;

const functions = [
  "project_findable(uuid, uuid)",
  "project_resident()",
  "project_sights()",
  "count_search(uuid, uuid, timestamptz, integer)",
];

export const casesSearch: MigrationStep = {
  name: "Cases008Search",
  statements: [
    ...tables,
    PROJECT,
    ON_RESIDENT,
    ON_SIGHT,
    COUNT,
    ...functions.map((name) => `revoke execute on function cases.${name} from public`),
    `grant execute on function cases.count_search(uuid, uuid, timestamptz, integer) to tsunagi_cases`,
    `create trigger project_resident after insert or update of search_text, kana_key, grams, registered_desk_id
       on cases.resident for each row execute function cases.project_resident()`,
    `create trigger project_new_sights after insert on cases.visible referencing new table as changed
       for each statement execute function cases.project_sights()`,
    `create trigger project_old_sights after delete on cases.visible referencing old table as changed
       for each statement execute function cases.project_sights()`,
    ...walled("cases", "findable", { sees: `desk_id = ${MY_DESK}`, grants: ["select"] }),
    ...walled("cases", "resident_gram", { sees: `desk_id = ${MY_DESK}`, grants: ["select"] }),
    // Who searched when is for count_search alone.
    ...walled("cases", "search_rate", { grants: [] }),
    ...backfill,
  ],
};
