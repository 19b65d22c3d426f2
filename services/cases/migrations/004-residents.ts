import { type MigrationStep, published, setting } from "@tsunagi/database";
import { SEES } from "./001-cases.ts";

const BIRTH = String.raw`'^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'`;

/**
 * 住所秘匿 (docs/RULINGS.md 15): what derives from an address does not leave this service where it is withheld, not even
 * through the desk that registered the person. What a つなぎ copies is read here, so the copy has none of it either.
 */
const unlessWithheld = (column: string) => `case when r.address_withheld then null else r.${column} end as ${column}`;

/**
 * A parent's consent ends when the person is of age (docs/RULINGS.md 12), whenever their date of birth becomes known.
 * `ofAgeOn` of packages/japan says the same: 29 February becomes 1 March, and what is unknown of a date is its first.
 */
const OF_AGE = `create function cases.end_parental_consents() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  born text := left(new.birth || '-01-01', 10);
  of_age timestamptz := (make_date(left(born, 4)::int + 18, substr(born, 6, 2)::int, 1) + substr(born, 9, 2)::int - 1)
    ::timestamp at time zone 'Asia/Tokyo';
begin
  update cases.consent set until_at = greatest(from_at, of_age), version = version + 1
   where municipality_id = new.municipality_id and resident_id = new.id and giver = 'parental' and status = 'given'
     and until_at > greatest(from_at, of_age);
  return null;
end $$`;

/** All that identifies and reaches a person, and a date of birth of which a part may be unknown. */
export const casesResidents: MigrationStep = {
  name: "Cases004Residents",
  statements: [
    `alter table cases.resident
       add column former_name text, add column alias text, add column roman_name text,
       add column birth text constraint resident_birth_is_a_date check (birth ~ ${BIRTH}),
       add column address_withheld boolean not null default false, add column contact_wish text,
       add column contact_ng text, add column safety_note text, add column neighbourhood text`,
    // The person of a case stands behind 属性・連絡先 in this wall as well, not behind the case.
    `alter policy service_rule on cases.resident using (municipality_id = ${setting("municipality")}
       and (registered_desk_id = ${setting("desk")} or exists (select 1 from cases.support_case c
         where c.resident_id = resident.id and ${SEES("c.id", "'identity_contact'")})))`,
    `update cases.resident set birth = birth_date::text`,
    `drop view cases.published_subject`,
    `alter table cases.resident drop column birth_date`,
    `create index parental_consent_by_resident on cases.consent (resident_id) where giver = 'parental'`,
    OF_AGE,
    `create trigger end_parental_consents after update of birth on cases.resident
       for each row when (new.birth is not null and new.birth is distinct from old.birth)
       execute function cases.end_parental_consents()`,
    ...published(
      "cases",
      "subject",
      `select c.id as case_id, c.municipality_id, r.name, r.kana, r.former_name, r.alias, r.roman_name,
              r.birth, ${unlessWithheld("address")}, ${unlessWithheld("neighbourhood")},
              r.address_withheld, r.phone, r.contact_wish, r.contact_ng, r.safety_note
         from cases.support_case c join cases.resident r on r.id = c.resident_id
        where ${SEES("c.id", "'identity_contact'")}`,
    ),
  ],
};
