import { jobRole, type MigrationStep, setting } from "@tsunagi/database";

const MY_TOWN = `municipality_id = ${setting("municipality")}`;

/**
 * Taken back, refused by the person, come to nothing: the sight that a つなぎ opened at the other desk ends with it, in
 * the same transaction. Its end and its acceptance may be heard in either order, or both at once: whoever comes second
 * finds what the first has left, for both hold the same lock.
 */
export const casesReferralEnds: MigrationStep = {
  name: "Cases012ReferralEnds",
  statements: [
    `create table cases.referral_end (
       referral_id uuid primary key, municipality_id uuid not null, ended_at timestamptz not null)`,
    `alter table cases.referral_end enable row level security`,
    `alter table cases.referral_end force row level security`,
    // For the triggers below and for whoever hears of it; no desk has to read it.
    `create policy job_rule on cases.referral_end to ${jobRole("cases")}
       using (${MY_TOWN}) with check (${MY_TOWN})`,
    `grant select, insert on cases.referral_end to ${jobRole("cases")}`,
    `create index case_grant_by_referral on cases.case_grant (municipality_id, referral_id) where referral_id is not null`,
    `create function cases.end_grants_of_referral() returns trigger
       language plpgsql security definer set search_path = '' as $$
     begin
       perform pg_advisory_xact_lock(hashtextextended('referral_end ' || new.referral_id::text, 0));
       update cases.case_grant set until_at = greatest(from_at, new.ended_at)
        where municipality_id = new.municipality_id and referral_id = new.referral_id and until_at > new.ended_at;
       return null;
     end $$`,
    `create trigger end_grants after insert on cases.referral_end
       for each row execute function cases.end_grants_of_referral()`,
    `create function cases.stay_within_referral() returns trigger
       language plpgsql security definer set search_path = '' as $$
     declare
       ends timestamptz;
     begin
       perform pg_advisory_xact_lock(hashtextextended('referral_end ' || new.referral_id::text, 0));
       select ended_at into ends from cases.referral_end
        where referral_id = new.referral_id and municipality_id = new.municipality_id;
       new.until_at := greatest(new.from_at, least(new.until_at, coalesce(ends, new.until_at)));
       return new;
     end $$`,
    `create trigger stay_within_referral before insert on cases.case_grant
       for each row when (new.referral_id is not null) execute function cases.stay_within_referral()`,
  ],
};
