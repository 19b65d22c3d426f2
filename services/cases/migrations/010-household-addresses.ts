import { type MigrationStep, published } from "@tsunagi/database";
import { SEES } from "./001-cases.ts";

/**
 * Who lives with somebody whose address is withheld gives that address away with their own (docs/RULINGS.md 15). Whoever
 * of the household is not said to live apart counts as living there: one address too few costs a question.
 */
const PROJECT = `create function cases.project_household_addresses(the_household uuid) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  update cases.resident r set lives_with_withheld = w.withheld
    from (
      select m.resident_id, exists (
        select 1 from cases.household_member o join cases.resident mate on mate.id = o.resident_id
         where o.household_id = m.household_id and o.until_at is null and o.id <> m.id and mate.address_withheld
           and not exists (
             select 1 from cases.household_tie t
              where t.household_id = m.household_id and not t.lives_together
                and ((t.member_id = m.id and t.to_resident_id = o.resident_id)
                  or (t.member_id = o.id and t.to_resident_id = m.resident_id)))) and m.until_at is null as withheld
        from cases.household_member m where m.household_id = the_household) w
   where r.id = w.resident_id and r.lives_with_withheld is distinct from w.withheld;
end $$`;

const ON_HOUSEHOLD = `create function cases.share_addresses_of_household() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform cases.project_household_addresses(new.household_id);
  return null;
end $$`;

const ON_RESIDENT = `create function cases.share_address_of_resident() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform cases.project_household_addresses(m.household_id) from cases.household_member m
   where m.resident_id = new.id and m.until_at is null;
  return null;
end $$`;

const unlessHidden = (column: string) =>
  `case when r.address_withheld or r.lives_with_withheld then null else r.${column} end as ${column}`;

export const casesHouseholdAddresses: MigrationStep = {
  name: "Cases010HouseholdAddresses",
  statements: [
    `alter table cases.resident add column lives_with_withheld boolean not null default false`,
    PROJECT,
    ON_HOUSEHOLD,
    ON_RESIDENT,
    ...["project_household_addresses(uuid)", "share_addresses_of_household()", "share_address_of_resident()"].map(
      (name) => `revoke execute on function cases.${name} from public`,
    ),
    `create trigger share_addresses after insert or update on cases.household_member
       for each row execute function cases.share_addresses_of_household()`,
    `create trigger share_addresses after insert on cases.household_tie
       for each row execute function cases.share_addresses_of_household()`,
    `create trigger share_address after update of address_withheld on cases.resident
       for each row execute function cases.share_address_of_resident()`,
    `select cases.project_household_addresses(id) from cases.household`,
    `drop view cases.published_subject`,
    ...published(
      "cases",
      "subject",
      `select c.id as case_id, c.municipality_id, r.name, r.kana, r.former_name, r.alias, r.roman_name,
              r.birth, ${unlessHidden("address")}, ${unlessHidden("neighbourhood")},
              r.address_withheld or r.lives_with_withheld as address_withheld,
              r.phone, r.contact_wish, r.contact_ng, r.safety_note
         from cases.support_case c join cases.resident r on r.id = c.resident_id
        where ${SEES("c.id", "'identity_contact'")}`,
    ),
  ],
};
