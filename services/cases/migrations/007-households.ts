import { type MigrationStep, setting, walled } from "@tsunagi/database";
import { SEES } from "./001-cases.ts";

const MY_DESK = setting("desk");

/** 続柄 and 同居 are 属性・連絡先 of each 本人 in the household. Reads cases only, which do not read households back. */
const KNOWS = (household: string) => `exists (select 1 from cases.support_case c
  where c.household_id = ${household} and ${SEES("c.id", "'identity_contact'")})`;

const LEADS_IN = (household: string) => `exists (select 1 from cases.support_case c
  where c.household_id = ${household} and c.lead_desk_id = ${MY_DESK})`;

const RELATIONS = `('spouse', 'partner', 'parent', 'child', 'sibling', 'grandparent', 'grandchild', 'relative',
  'cohabitant', 'other')`;

const tables = [
  `create table cases.household (
     id uuid primary key, municipality_id uuid not null, founded_desk_id uuid not null, founded_at timestamptz not null,
     unique (municipality_id, id))`,
  `alter table cases.support_case add column household_id uuid,
     add foreign key (municipality_id, household_id) references cases.household (municipality_id, id)`,
  `create index support_case_by_household on cases.support_case (household_id)`,
  `create table cases.household_member (
     id uuid primary key, municipality_id uuid not null, household_id uuid not null, resident_id uuid not null,
     from_at timestamptz not null, until_at timestamptz check (until_at >= from_at), unique (municipality_id, id),
     foreign key (municipality_id, household_id) references cases.household (municipality_id, id),
     foreign key (municipality_id, resident_id) references cases.resident (municipality_id, id))`,
  // Nobody lives in two households at a time.
  `create unique index household_member_now on cases.household_member (resident_id) where until_at is null`,
  `create index household_member_by_household on cases.household_member (household_id)`,
  // What the member is to another person of the household. The other direction is the same row, turned round.
  `create table cases.household_tie (
     municipality_id uuid not null, household_id uuid not null, member_id uuid not null, to_resident_id uuid not null,
     relation text not null check (relation in ${RELATIONS}), lives_together boolean not null,
     key_person boolean not null, primary key (member_id, to_resident_id),
     foreign key (municipality_id, household_id) references cases.household (municipality_id, id),
     foreign key (municipality_id, member_id) references cases.household_member (municipality_id, id),
     foreign key (municipality_id, to_resident_id) references cases.resident (municipality_id, id))`,
  `create index household_tie_by_household on cases.household_tie (household_id)`,
];

const walls = [
  ...walled("cases", "household", {
    sees: `founded_desk_id = ${MY_DESK} or ${KNOWS("household.id")}`,
    writes: `founded_desk_id = ${MY_DESK}`,
    grants: ["select", "insert"],
  }),
  ...walled("cases", "household_member", {
    sees: KNOWS("household_member.household_id"),
    writes: LEADS_IN("household_member.household_id"),
    grants: ["select", "insert"],
  }),
  // Who was in a household, and since when, is never rewritten: a member leaves, once.
  `grant update (until_at) on cases.household_member to tsunagi_cases`,
  ...walled("cases", "household_tie", {
    sees: KNOWS("household_tie.household_id"),
    writes: LEADS_IN("household_tie.household_id"),
    grants: ["select", "insert"],
  }),
];

export const casesHouseholds: MigrationStep = { name: "Cases007Households", statements: [...tables, ...walls] };
