import { type MigrationStep, setting, walled } from "@tsunagi/database";

export const noticeTables: MigrationStep = {
  name: "Notifications001Notices",
  statements: [
    `create table notifications.notice (
       id uuid primary key, municipality_id uuid not null, desk_id uuid not null, event_id uuid not null,
       topic text not null check (topic in ('referral_sent', 'referral_acknowledged', 'referral_accepted')),
       referral_id uuid not null, status text not null check (status in ('unread', 'read')),
       created_at timestamptz not null, read_at timestamptz, read_by uuid, version integer not null default 1,
       unique (event_id, desk_id),
       constraint notice_is_read_by_somebody check ((status = 'read') = (read_at is not null and read_by is not null)))`,
    `create index notice_by_desk on notifications.notice (municipality_id, desk_id, created_at desc, id desc)`,
    `create index notice_unread on notifications.notice (municipality_id, desk_id) where status = 'unread'`,
    ...walled("notifications", "notice", { sees: `desk_id = ${setting("desk")}` }),
  ],
};
