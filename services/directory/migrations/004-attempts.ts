import type { MigrationStep } from "@tsunagi/database";

/**
 * Counts one attempt and answers how many seconds one has to wait, 0 for none. An attempt while waiting adds nothing.
 * The count drains by the free attempts in a quarter of an hour. It drained only after a quarter of an hour without any
 * attempt: an address that a whole city shares never had one, so that everyday slips of the finger added up until
 * everybody had to wait; and after some hours of steady attack the power of two overflowed and no sign-in was answered.
 */
const COUNT_ATTEMPT = `create or replace function directory.count_attempt(the_key text, free integer) returns integer
  language plpgsql volatile set search_path = '' as $$
declare
  a directory.sign_in_attempt;
  t constant timestamptz := clock_timestamp();
  count double precision;
begin
  insert into directory.sign_in_attempt values (the_key, 0, t, t) on conflict do nothing;
  select * into a from directory.sign_in_attempt where key = the_key for update;
  if a.wait_until > t then return ceil(extract(epoch from a.wait_until - t)); end if;
  count := 1 + greatest(0, a.failures - free * extract(epoch from t - a.last_at) / 900);
  update directory.sign_in_attempt set failures = count, last_at = t,
         wait_until = t + case when count > free
           then make_interval(secs => least(60, power(2, least(6, ceil(count - free))))) else interval '0' end
   where key = the_key;
  return 0;
end $$`;

// What succeeded was no failure. Of an address that many share only this one attempt is taken back.
const FORGIVE_ATTEMPT = `create function directory.forgive_attempt(the_key text, free integer) returns void
  language sql volatile set search_path = '' as $$
  update directory.sign_in_attempt set failures = greatest(0, failures - 1),
         wait_until = case when failures - 1 <= free then clock_timestamp() else wait_until end
   where key = the_key
$$`;

export const directoryAttempts: MigrationStep = {
  name: "Directory004Attempts",
  statements: [
    `alter table directory.sign_in_attempt alter failures type double precision`,
    COUNT_ATTEMPT,
    FORGIVE_ATTEMPT,
    `revoke execute on function directory.forgive_attempt(text, integer) from public`,
    `grant execute on function directory.forgive_attempt(text, integer) to tsunagi_directory`,
  ],
};
