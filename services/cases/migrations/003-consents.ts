import { type MigrationStep, setting, walled } from "@tsunagi/database";
import { CATEGORIES, LEADS } from "./001-cases.ts";

const MY_DESK = setting("desk");

/** Who may know of a consent: the lead, the desk that recorded it, the desks that it names. */
const KNOWS_CONSENT = `recorded_desk_id = ${MY_DESK} or ${LEADS("consent.support_case_id")} or exists (
  select 1 from cases.consent_recipient r where r.consent_id = consent.id and r.desk_id = ${MY_DESK})`;

/**
 * Whoever leads the case now knows of it. Not by a join: the desk that recorded it, or is named in it, need not see the
 * case, and a join with what it may not see finds nothing.
 */
export const MIRRORS_LEAD = (table: "consent" | "basis") => [
  `update cases.${table} t set lead_desk_id = c.lead_desk_id from cases.support_case c where c.id = t.support_case_id`,
  `alter table cases.${table} alter column lead_desk_id set not null`,
  `create function cases.mirror_lead_in_${table}() returns trigger
     language plpgsql security definer set search_path = '' as $$
   begin
     select lead_desk_id into new.lead_desk_id from cases.support_case
      where id = new.support_case_id and municipality_id = new.municipality_id;
     return new;
   end $$`,
  `create trigger mirror_lead before insert on cases.${table}
     for each row execute function cases.mirror_lead_in_${table}()`,
  `create function cases.pass_lead_to_${table}() returns trigger
     language plpgsql security definer set search_path = '' as $$
   begin
     update cases.${table} set lead_desk_id = new.lead_desk_id
      where support_case_id = new.id and municipality_id = new.municipality_id;
     return null;
   end $$`,
  `create trigger pass_lead_to_${table} after update of lead_desk_id on cases.support_case
     for each row execute function cases.pass_lead_to_${table}()`,
];

const consents = [
  `alter table cases.consent
     add column status text not null default 'given' check (status in ('given', 'withdrawn')),
     add column giver text not null default 'self' check (giver in ('self', 'legal_guardian', 'parental')),
     add column giver_name text,
     add column withdrawn_at timestamptz, add column withdrawn_method text
       check (withdrawn_method in ('written', 'oral', 'electronic')),
     add column withdrawn_by uuid, add column withdrawal_note text,
     add column version integer not null default 1, add column lead_desk_id uuid,
     drop constraint consent_check,
     add constraint consent_ends_after_it_begins check (until_at >= from_at),
     add constraint consent_giver_is_named check (giver = 'self' or giver_name is not null),
     add constraint consent_withdrawal_is_whole check ((status = 'withdrawn') = (withdrawn_at is not null)
       and (withdrawn_at is null or withdrawn_method is not null and withdrawn_by is not null and until_at <= withdrawn_at))`,
  ...MIRRORS_LEAD("consent"),
  // Whoever may know of a consent may take down its withdrawal; nobody may change anything else about it, ever.
  `create policy withdrawal_rule on cases.consent for update to tsunagi_cases
     using (municipality_id = ${setting("municipality")} and withdrawn_at is null and (${KNOWS_CONSENT}))
     with check (municipality_id = ${setting("municipality")} and withdrawn_at is not null)`,
  // The desk that recorded it may write it down (service_rule), and by that alone could take a withdrawal back.
  `create policy withdrawn_for_good on cases.consent as restrictive for update to tsunagi_cases
     using (withdrawn_at is null) with check (withdrawn_at is not null)`,
  `revoke update on cases.consent from tsunagi_cases, tsunagi_cases_job`,
  `grant update (status, withdrawn_at, withdrawn_method, withdrawn_by, withdrawal_note, until_at, version)
     on cases.consent to tsunagi_cases`,
  `create table cases.standard_consent (
     municipality_id uuid primary key, purpose text not null, categories text[] not null check (categories <@ ${CATEGORIES}),
     recipient_desk_ids uuid[] not null, until_date date)`,
  ...walled("cases", "standard_consent", { grants: ["select"] }),
];

/**
 * As before (001), but a desk's place in its own list survives: what it has seen change stays where it was, and only a
 * span that begins later moves it up.
 */
const PROJECT = `create or replace function cases.project_grant() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  kept timestamptz;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.support_case_id::text || new.desk_id::text, 0));
  select max(sorted_at) into kept from cases.visible
   where support_case_id = new.support_case_id and desk_id = new.desk_id;
  delete from cases.visible where support_case_id = new.support_case_id and desk_id = new.desk_id;
  insert into cases.visible (municipality_id, desk_id, support_case_id, from_at, until_at, categories, sorted_at)
    with mine as (
      select * from cases.case_grant
       where support_case_id = new.support_case_id and desk_id = new.desk_id and from_at < until_at),
    edges as (select from_at as t from mine union select until_at from mine),
    spans as (select t as from_at, lead(t) over (order by t) as until_at from edges)
    select new.municipality_id, new.desk_id, new.support_case_id, s.from_at, s.until_at,
           array(select distinct c from mine g, unnest(g.categories) c
                  where g.from_at <= s.from_at and s.until_at <= g.until_at order by c),
           greatest(s.from_at, kept)
      from spans s
     where s.until_at is not null
       and exists (select 1 from mine g where g.from_at <= s.from_at and s.until_at <= g.until_at);
  return null;
end $$`;

/** What rests on a consent or a ground ends with it, in the same transaction: no application code can forget it. */
export const END_GRANTS = (kind: "consent" | "basis") => [
  `create function cases.end_grants_of_${kind}() returns trigger
     language plpgsql security definer set search_path = '' as $$
   begin
     update cases.case_grant set until_at = greatest(from_at, new.until_at)
      where municipality_id = new.municipality_id and ${kind}_id = new.id and until_at > new.until_at;
     return null;
   end $$`,
  `create trigger end_grants after update of until_at on cases.${kind}
     for each row execute function cases.end_grants_of_${kind}()`,
];

/**
 * The other half of it: a grant that opens while its ground ends. Whoever opens one has read the ground some time
 * before; here the row itself is asked and held, so that its end comes either before this or after it, never beside it.
 */
export const STAY_WITHIN = (kind: "consent" | "basis") => [
  `create function cases.stay_within_${kind}() returns trigger
     language plpgsql security definer set search_path = '' as $$
   declare
     ends timestamptz;
   begin
     select until_at into strict ends from cases.${kind}
      where id = new.${kind}_id and municipality_id = new.municipality_id for share;
     new.until_at := greatest(new.from_at, least(new.until_at, ends));
     return new;
   end $$`,
  `create trigger stay_within_${kind} before insert on cases.case_grant
     for each row when (new.${kind}_id is not null) execute function cases.stay_within_${kind}()`,
];

const grants = [
  `alter table cases.case_grant
     drop constraint case_grant_check,
     add constraint case_grant_ends_after_it_begins check (until_at >= from_at)`,
  `create index case_grant_by_consent on cases.case_grant (municipality_id, consent_id) where consent_id is not null`,
  `revoke update on cases.case_grant from tsunagi_cases, tsunagi_cases_job`,
  PROJECT,
  ...END_GRANTS("consent"),
  ...STAY_WITHIN("consent"),
];

export const casesConsents: MigrationStep = { name: "Cases003Consents", statements: [...consents, ...grants] };
