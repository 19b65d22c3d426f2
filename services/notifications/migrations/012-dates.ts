import type { MigrationStep } from "@tsunagi/database";

const TOPICS = "'dates_asked', 'conference_soon', 'sheet_due'";

/** What a check says now, whatever steps have come before: the new topics stand beside it. */
export const widened = (constraint: string, by: string) => `do $$
  declare earlier constant text := (select substring(pg_get_constraintdef(oid) from 7) from pg_constraint
    where conname = '${constraint}' and conrelid = 'notifications.notice'::regclass);
  begin
    execute 'alter table notifications.notice drop constraint ${constraint}, add constraint ${constraint} check ('
      || replace($by$${by}$by$, '<earlier>', earlier) || ')';
  end $$`;

/** That one is asked for a date, that a sitting or the day of a sheet comes near; and sittings in one's own calendar. */
export const noticesOfDates: MigrationStep = {
  name: "Notifications012Dates",
  statements: [
    `alter table notifications.notice add column date_ask_id uuid, add column happens_at timestamptz,
       add constraint notice_of_dates_is_personal check ((topic = 'dates_asked') = (date_ask_id is not null)
         and (topic not in (${TOPICS}) or staff_id is not null)),
       add constraint notice_time_is_of_a_sitting check ((topic = 'conference_soon') = (happens_at is not null))`,
    widened("notice_topic_check", `<earlier> or topic in (${TOPICS})`),
    widened(
      "notice_is_about_one_thing",
      `case when topic = 'dates_asked' then event_id is not null and counts is null
         and num_nonnulls(referral_id, basis_id, incident_id, conference_id, release_id, information_request_id) = 0 else <earlier> end`,
    ),
    // A calendar that was set up for つなぎ alone goes on with them alone: it may lie in places that nobody guards.
    `alter table notifications.calendar add column with_conferences boolean not null default false`,
  ],
};
