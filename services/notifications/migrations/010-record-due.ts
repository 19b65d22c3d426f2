import type { MigrationStep } from "@tsunagi/database";

/** 議事録 is due: to the desk that prepares the conference. What a notice may be about else stays as it stands. */
export const noticesOfRecords: MigrationStep = {
  name: "Notifications010RecordDue",
  statements: [
    `do $$
     declare held text;
     begin
       select pg_get_expr(conbin, conrelid) into strict held from pg_constraint
        where conname = 'notice_topic_check' and conrelid = 'notifications.notice'::regclass;
       execute format('alter table notifications.notice drop constraint notice_topic_check,
         add constraint notice_topic_check check ((%s) or topic = %L)', held, 'conference_record_due');
     end $$`,
  ],
};
