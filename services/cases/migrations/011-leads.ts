import { type MigrationStep, walled } from "@tsunagi/database";
import { CATEGORIES, LEADS } from "./001-cases.ts";

const columns = [
  // Since when, how and by which つなぎ they lead that lead it now: the triggers below keep everything else by it.
  `alter table cases.support_case
     add column lead_since timestamptz not null default now(),
     add column lead_cause text not null default 'opened'
       check (lead_cause in ('opened', 'transfer', 'assignment', 'leaver')),
     add column lead_referral_id uuid,
     add constraint lead_by_transfer_names_its_referral check (lead_cause <> 'transfer' or lead_referral_id is not null)`,
  `update cases.support_case set lead_since = opened_at`,
  `create index support_case_by_worker on cases.support_case (municipality_id, lead_desk_id, lead_worker_id)
     where status = 'open'`,
];

const terms = [
  `create table cases.lead_term (
     id uuid primary key, municipality_id uuid not null, support_case_id uuid not null, desk_id uuid not null,
     worker_id uuid not null, from_at timestamptz not null, until_at timestamptz check (until_at >= from_at),
     cause text not null check (cause in ('opened', 'transfer', 'assignment', 'leaver')),
     referral_id uuid unique, check ((cause = 'transfer') = (referral_id is not null)),
     foreign key (municipality_id, support_case_id) references cases.support_case (municipality_id, id))`,
  `create unique index lead_term_now on cases.lead_term (support_case_id) where until_at is null`,
  `create index lead_term_by_case on cases.lead_term (municipality_id, support_case_id, from_at desc)`,
  `insert into cases.lead_term (id, municipality_id, support_case_id, desk_id, worker_id, from_at, cause)
     select uuidv7(), municipality_id, id, lead_desk_id, lead_worker_id, opened_at, 'opened' from cases.support_case`,
];

/** Who led when is written by the case's own row, once, and by nobody else: it can be neither forgotten nor rewritten. */
const KEEP_TERM = `create function cases.keep_lead_term() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' then
    if new.lead_desk_id = old.lead_desk_id and new.lead_worker_id = old.lead_worker_id then return null; end if;
    update cases.lead_term set until_at = greatest(from_at, new.lead_since)
     where support_case_id = new.id and until_at is null;
  end if;
  insert into cases.lead_term (id, municipality_id, support_case_id, desk_id, worker_id, from_at, cause, referral_id)
    values (uuidv7(), new.municipality_id, new.id, new.lead_desk_id, new.lead_worker_id, new.lead_since, new.lead_cause,
      case when new.lead_cause = 'transfer' then new.lead_referral_id end);
  return null;
end $$`;

/**
 * The sight goes with the lead, in the same transaction: the old lead's grant ends at the moment at which the new one's
 * begins. Both desks are locked first, in one order, as every change of a grant locks its own; after the consents and
 * bases (the triggers run by name), which a grant that opens just now holds before it comes here.
 */
const TURN_OVER = `create function cases.turn_lead_over() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(locks.key) from (
    select hashtextextended(new.id::text || desk::text, 0) as key
      from unnest(array[old.lead_desk_id, new.lead_desk_id]) desk order by 1) locks;
  update cases.case_grant set until_at = greatest(from_at, new.lead_since)
   where municipality_id = new.municipality_id and support_case_id = new.id and desk_id = old.lead_desk_id
     and basis = 'lead' and until_at > new.lead_since;
  insert into cases.case_grant (id, municipality_id, support_case_id, desk_id, categories, basis, from_at, until_at)
    values (uuidv7(), new.municipality_id, new.id, new.lead_desk_id, ${CATEGORIES}, 'lead', new.lead_since,
      '9999-12-31T00:00:00Z');
  perform cases.turn_people_over(new, old.lead_desk_id);
  return null;
end $$`;

/**
 * 本人 is from now on for the new lead to write down, and the people of the household who are nobody's 本人 there: as
 * long as the old desk leads another open case of theirs, they stay registered by it.
 */
const TURN_PEOPLE_OVER = `create function cases.turn_people_over(the_case cases.support_case, old_desk uuid) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  update cases.resident r set registered_desk_id = the_case.lead_desk_id
   where r.municipality_id = the_case.municipality_id and r.registered_desk_id = old_desk
     and (r.id = the_case.resident_id or exists (
       select 1 from cases.household_member m
        where m.household_id = the_case.household_id and m.resident_id = r.id and m.until_at is null))
     and not exists (
       select 1 from cases.support_case o
        where o.lead_desk_id = old_desk and o.status = 'open'
          and (o.resident_id = r.id or (r.id <> the_case.resident_id and o.household_id = the_case.household_id)));
end $$`;

/** As before (003, 006), but held: a consent that is taken down while the lead passes must not keep the old one. */
const mirrorHeld = (table: "consent" | "basis") =>
  `create or replace function cases.mirror_lead_in_${table}() returns trigger
     language plpgsql security definer set search_path = '' as $$
   begin
     select lead_desk_id into new.lead_desk_id from cases.support_case
      where id = new.support_case_id and municipality_id = new.municipality_id for share;
     return new;
   end $$`;

const FUNCTIONS = ["keep_lead_term()", "turn_lead_over()", "turn_people_over(cases.support_case, uuid)"];

/** What is still open in the name of somebody who leaves, as it was last said; for the sweeps alone. */
const leaverWork = [
  `create table cases.leaver_work (
     id uuid primary key, municipality_id uuid not null, staff_id uuid not null, desk_id uuid not null,
     open integer not null check (open >= 0), emptied_at timestamptz)`,
  ...walled("cases", "leaver_work", { grants: [] }),
  `grant select, insert, update on cases.leaver_work to tsunagi_cases_job`,
];

/** Who leads a case, and who has led it; what passes when the lead does. */
export const casesLeads: MigrationStep = {
  name: "Cases011Leads",
  statements: [
    ...columns,
    ...terms,
    KEEP_TERM,
    TURN_PEOPLE_OVER,
    TURN_OVER,
    ...FUNCTIONS.map((name) => `revoke execute on function cases.${name} from public`),
    mirrorHeld("consent"),
    mirrorHeld("basis"),
    `create trigger keep_lead_term after insert or update of lead_desk_id, lead_worker_id on cases.support_case
       for each row execute function cases.keep_lead_term()`,
    `create trigger turn_lead_over after update of lead_desk_id on cases.support_case
       for each row when (new.lead_desk_id <> old.lead_desk_id) execute function cases.turn_lead_over()`,
    ...walled("cases", "lead_term", { sees: LEADS("lead_term.support_case_id"), grants: ["select"] }),
    ...leaverWork,
  ],
};
