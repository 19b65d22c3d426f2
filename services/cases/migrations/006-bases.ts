import { type MigrationStep, published, publishedRule, setting, walled } from "@tsunagi/database";
import { CATEGORIES, LEADS, SEES } from "./001-cases.ts";
import { END_GRANTS, MIRRORS_LEAD, STAY_WITHIN } from "./003-consents.ts";

const MY_DESK = setting("desk");

const bases = [
  `create table cases.basis (
     id uuid primary key, municipality_id uuid not null, support_case_id uuid not null, code text not null,
     reason text not null, categories text[] not null check (categories <@ ${CATEGORIES} and cardinality(categories) > 0),
     status text not null check (status in ('waiting', 'provisional', 'in_force', 'rejected', 'ended')),
     requested_by uuid not null, requested_desk_id uuid not null, requested_at timestamptz not null,
     from_at timestamptz, until_at timestamptz not null, approval_due_at timestamptz, decided_by uuid,
     decided_at timestamptz, note text, overdue_at timestamptz, ended_by uuid, ended_at timestamptz, end_note text, version integer not null default 1, lead_desk_id uuid, unique (municipality_id, id),
     constraint basis_is_not_approved_by_its_requester check (decided_by <> requested_by),
     constraint basis_in_force_is_approved check (status <> 'in_force' or (decided_by is not null and from_at is not null)),
     constraint basis_provisional_owes_approval check (status <> 'provisional' or
       (approval_due_at is not null and from_at is not null)),
     constraint basis_ending_is_whole check ((status = 'ended') = (ended_at is not null)
       and (ended_at is null) = (ended_by is null) and (end_note is null or ended_at is not null)),
     foreign key (municipality_id, support_case_id) references cases.support_case (municipality_id, id))`,
  ...MIRRORS_LEAD("basis"),
  `create index basis_by_case on cases.basis (municipality_id, support_case_id, requested_at desc, id desc)`,
  `create index basis_by_desk on cases.basis (municipality_id, requested_desk_id, status, requested_at desc, id desc)`,
  `create index basis_owing_approval on cases.basis (municipality_id, approval_due_at)
     where status = 'provisional' and overdue_at is null`,
  `create table cases.basis_recipient (
     municipality_id uuid not null, case_id uuid not null, requested_desk_id uuid not null, desk_id uuid not null,
     basis_id uuid not null, primary key (desk_id, basis_id),
     foreign key (municipality_id, basis_id) references cases.basis (municipality_id, id))`,
  `create index basis_recipient_by_basis on cases.basis_recipient (municipality_id, basis_id)`,
  ...walled("cases", "basis", {
    sees: `requested_desk_id = ${MY_DESK} or ${LEADS("basis.support_case_id")}`,
    writes: `requested_desk_id = ${MY_DESK}`,
  }),
  ...walled("cases", "basis_recipient", {
    sees: `requested_desk_id = ${MY_DESK} or ${LEADS("basis_recipient.case_id")}`,
    writes: `requested_desk_id = ${MY_DESK}`,
    grants: ["select", "insert"],
  }),
];

const grants = [
  `alter table cases.case_grant
     add column basis_id uuid, add column basis_code text,
     drop constraint case_grant_basis_check, drop constraint case_grant_check1,
     add constraint case_grant_basis_check check (basis in ('lead', 'consent', 'legal')),
     add constraint case_grant_rests_on_something check
       ((basis = 'consent') = (consent_id is not null) and (basis = 'legal') = (basis_id is not null)
         and (basis_id is null) = (basis_code is null)),
     add foreign key (municipality_id, basis_id) references cases.basis (municipality_id, id)`,
  // Once per つなぎ and what it rests on: a renewed consent opens anew, hearing of it twice does not.
  `alter table cases.case_grant drop constraint case_grant_referral_id_key`,
  `create unique index case_grant_once on cases.case_grant (referral_id, consent_id, basis_id) nulls not distinct
     where referral_id is not null`,
  `create index case_grant_by_basis on cases.case_grant (municipality_id, basis_id) where basis_id is not null`,
  ...END_GRANTS("basis"),
  ...STAY_WITHIN("basis"),
];

/** On what something may be handed over now or later: consents and grounds alike. */
const publishedBasis = [
  `drop view cases.published_basis`,
  `drop view cases.published_sight`,
  ...published(
    "cases",
    "sight",
    `select v.support_case_id as case_id, v.municipality_id, v.categories, c.lead_desk_id
       from cases.visible v join cases.support_case c on c.id = v.support_case_id
      where v.from_at <= now() and now() < v.until_at`,
  ),
  ...publishedRule("cases", "case_grant", `desk_id = ${MY_DESK} or ${LEADS("case_grant.support_case_id")}`),
  ...published(
    "cases",
    "grant",
    `select g.support_case_id as case_id, g.municipality_id, g.desk_id, g.categories from cases.case_grant g
      where g.from_at <= now() and now() < g.until_at`,
  ),
  ...publishedRule("cases", "basis"),
  ...publishedRule(
    "cases",
    "basis_recipient",
    `desk_id = ${MY_DESK} or requested_desk_id = ${MY_DESK} or ${SEES("basis_recipient.case_id")}`,
  ),
  ...published(
    "cases",
    "basis",
    `select 'consent' as kind, k.id as basis_id, null as code, null::uuid as requested_desk_id, k.municipality_id, k.support_case_id as case_id, r.desk_id,
            k.categories, k.from_at, k.until_at
       from cases.consent k join cases.consent_recipient r on r.consent_id = k.id
     union all
     select 'legal', b.id, b.code, b.requested_desk_id, b.municipality_id, b.support_case_id, r.desk_id, b.categories, b.from_at, b.until_at
       from cases.basis b join cases.basis_recipient r on r.basis_id = b.id
      where b.status in ('provisional', 'in_force')`,
  ),
];

export const casesBases: MigrationStep = {
  name: "Cases006Bases",
  statements: [...bases, ...grants, ...publishedBasis],
};
