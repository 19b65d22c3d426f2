import { counterTable, type MigrationStep, setting, walled } from "@tsunagi/database";

const MY_DESK = setting("desk");

/** The caller's desk leads the case. */
export const LEADS = (caseId: string) =>
  `exists (select 1 from cases.support_case c where c.id = ${caseId} and c.lead_desk_id = ${MY_DESK})`;

/** The caller's desk may see something of the case at this moment; expiry has no transaction, so the clock is asked. */
export const SEES = (caseId: string, category?: string) =>
  `exists (select 1 from cases.visible v where v.case_id = ${caseId} and v.desk_id = ${MY_DESK}
     and v.from_at <= now() and now() < v.until_at${category ? ` and ${category} = any (v.categories)` : ""})`;

export const CATEGORIES = `array['identity_contact', 'health_disability', 'work_school', 'income_assets_debts', 'welfare_use',
  'life_history']`;

const tables = [
  `create table cases.resident (
     id uuid primary key, municipality_id uuid not null, registered_desk_id uuid not null, name text not null,
     kana text not null, birth_date date, address text, phone text, created_at timestamptz not null,
     version integer not null default 1, unique (municipality_id, id))`,
  `create table cases.support_case (
     id uuid primary key, municipality_id uuid not null, number text not null,
     track text not null check (track in ('individual', 'community')),
     status text not null check (status in ('open', 'closed')), resident_id uuid not null,
     lead_desk_id uuid not null, lead_worker_id uuid not null, opened_at timestamptz not null,
     version integer not null default 1, unique (municipality_id, id), unique (municipality_id, number),
     foreign key (municipality_id, resident_id) references cases.resident (municipality_id, id))`,
  `create index support_case_by_resident on cases.support_case (municipality_id, resident_id)`,
  `create table cases.case_link (
     municipality_id uuid not null, individual_case_id uuid not null, community_case_id uuid not null,
     primary key (individual_case_id, community_case_id),
     foreign key (municipality_id, individual_case_id) references cases.support_case (municipality_id, id),
     foreign key (municipality_id, community_case_id) references cases.support_case (municipality_id, id))`,
  `create table cases.information (
     municipality_id uuid not null, support_case_id uuid not null,
     category text not null check (category = any (${CATEGORIES})), body text not null,
     updated_at timestamptz not null, updated_by uuid not null, primary key (category, support_case_id),
     foreign key (municipality_id, support_case_id) references cases.support_case (municipality_id, id))`,
  `create table cases.consent (
     id uuid primary key, municipality_id uuid not null, support_case_id uuid not null, resident_id uuid not null,
     method text not null check (method in ('written', 'oral', 'electronic')), purpose text not null,
     categories text[] not null check (categories <@ ${CATEGORIES} and cardinality(categories) > 0),
     from_at timestamptz not null, until_at timestamptz not null check (until_at > from_at),
     recorded_by uuid not null, recorded_desk_id uuid not null, unique (municipality_id, id),
     foreign key (municipality_id, support_case_id) references cases.support_case (municipality_id, id),
     foreign key (municipality_id, resident_id) references cases.resident (municipality_id, id))`,
  `create index consent_by_case on cases.consent (municipality_id, support_case_id)`,
  `create table cases.consent_recipient (
     municipality_id uuid not null, case_id uuid not null, recorded_desk_id uuid not null, desk_id uuid not null,
     consent_id uuid not null, primary key (desk_id, consent_id),
     foreign key (municipality_id, consent_id) references cases.consent (municipality_id, id))`,
  `create index consent_recipient_by_consent on cases.consent_recipient (municipality_id, consent_id)`,
  `create table cases.case_grant (
     id uuid primary key, municipality_id uuid not null, support_case_id uuid not null, desk_id uuid not null,
     categories text[] not null check (categories <@ ${CATEGORIES}),
     basis text not null check (basis in ('lead', 'consent')), consent_id uuid, referral_id uuid unique,
     from_at timestamptz not null, until_at timestamptz not null check (until_at > from_at),
     check ((basis = 'consent') = (consent_id is not null)),
     foreign key (municipality_id, support_case_id) references cases.support_case (municipality_id, id),
     foreign key (municipality_id, consent_id) references cases.consent (municipality_id, id))`,
  `create index case_grant_by_case on cases.case_grant (municipality_id, support_case_id, desk_id)`,
  `create table cases.visible (
     municipality_id uuid not null, desk_id uuid not null, support_case_id uuid not null, from_at timestamptz not null,
     until_at timestamptz not null, categories text[] not null, sorted_at timestamptz not null,
     case_id uuid not null generated always as (support_case_id) stored,
     primary key (desk_id, support_case_id, from_at))`,
  `create index visible_list on cases.visible (municipality_id, desk_id, sorted_at desc, support_case_id desc)`,
  `create index visible_case on cases.visible (case_id, desk_id)`,
];

/**
 * Rebuilds what one desk sees of one case from its grants: the spans between all their beginnings and ends, each with
 * the union of the categories that hold there. At any moment at most one span holds, so a list never doubles a case.
 */
const PROJECT = `create function cases.project_grant() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.support_case_id::text || new.desk_id::text, 0));
  delete from cases.visible where support_case_id = new.support_case_id and desk_id = new.desk_id;
  insert into cases.visible (municipality_id, desk_id, support_case_id, from_at, until_at, categories, sorted_at)
    with mine as (
      select * from cases.case_grant where support_case_id = new.support_case_id and desk_id = new.desk_id),
    edges as (select from_at as t from mine union select until_at from mine),
    spans as (select t as from_at, lead(t) over (order by t) as until_at from edges)
    select new.municipality_id, new.desk_id, new.support_case_id, s.from_at, s.until_at,
           array(select distinct c from mine g, unnest(g.categories) c
                  where g.from_at <= s.from_at and s.until_at <= g.until_at order by c),
           s.from_at
      from spans s
     where s.until_at is not null
       and exists (select 1 from mine g where g.from_at <= s.from_at and s.until_at <= g.until_at);
  return null;
end $$`;

const walls = [
  ...walled("cases", "resident", {
    sees: `registered_desk_id = ${MY_DESK} or exists (select 1 from cases.support_case c where c.resident_id = resident.id)`,
    writes: `registered_desk_id = ${MY_DESK}`,
  }),
  ...counterTable("cases"),
  ...walled("cases", "support_case", {
    sees: `lead_desk_id = ${MY_DESK} or ${SEES("support_case.id")}`,
    writes: `lead_desk_id = ${MY_DESK}`,
  }),
  ...walled("cases", "case_link", { sees: LEADS("individual_case_id"), grants: ["select", "insert"] }),
  ...walled("cases", "information", {
    sees: SEES("information.support_case_id", "information.category"),
    writes: LEADS("information.support_case_id"),
  }),
  ...walled("cases", "consent", {
    sees: `recorded_desk_id = ${MY_DESK} or ${LEADS("consent.support_case_id")} or exists (
      select 1 from cases.consent_recipient r where r.consent_id = consent.id and r.desk_id = ${MY_DESK})`,
    writes: `recorded_desk_id = ${MY_DESK} and ${SEES("consent.support_case_id")}`,
  }),
  ...walled("cases", "consent_recipient", {
    sees: `desk_id = ${MY_DESK} or recorded_desk_id = ${MY_DESK} or ${LEADS("consent_recipient.case_id")}`,
    writes: `recorded_desk_id = ${MY_DESK}`,
    grants: ["select", "insert"],
  }),
  ...walled("cases", "case_grant", {
    sees: `desk_id = ${MY_DESK} or ${LEADS("case_grant.support_case_id")}`,
    writes: `desk_id = ${MY_DESK} and basis = 'lead' and ${LEADS("case_grant.support_case_id")}`,
  }),
  ...walled("cases", "visible", { sees: `desk_id = ${MY_DESK}`, grants: ["select"] }),
];

export const casesTables: MigrationStep = {
  name: "Cases001Tables",
  statements: [
    ...tables,
    PROJECT,
    `create trigger project_grant after insert or update on cases.case_grant
       for each row execute function cases.project_grant()`,
    ...walls,
  ],
};
