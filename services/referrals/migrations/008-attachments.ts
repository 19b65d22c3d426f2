import { type MigrationStep, setting, walled } from "@tsunagi/database";

const MY_DESK = setting("desk");

const SENDER = `exists (select 1 from referrals.referral r where r.id = referral_id and r.from_desk_id = ${MY_DESK})`;

/** In the envelope, like the copy: the receiving desk has it once somebody has opened it, until it is sealed. */
const WITH_OPENED = `exists (select 1 from referrals.referral r
  where r.id = referral_id and (r.from_desk_id = ${MY_DESK}
    or (r.to_desk_id = ${MY_DESK} and r.sent and r.opened_at is not null and not r.sealed)))`;

/** 添付: documents that go along with a つなぎ, as a file or on paper. */
export const referralAttachments: MigrationStep = {
  name: "Referrals008Attachments",
  statements: [
    `alter table referrals.referral add column attached integer not null default 0 check (attached >= 0)`,
    `create table referrals.attachment (
       id uuid primary key, municipality_id uuid not null, referral_id uuid not null, document text not null,
       way text not null check (way in ('file', 'by_hand', 'by_post', 'later', 'none')), note text,
       file_name text, bytes integer check (bytes between 1 and 5000000), content bytea,
       added_at timestamptz not null, added_by uuid not null,
       constraint attachment_has_its_file check ((way = 'file') = (content is not null)
         and num_nonnulls(file_name, bytes, content) in (0, 3)),
       foreign key (municipality_id, referral_id) references referrals.referral (municipality_id, id))`,
    `create index attachment_by_referral on referrals.attachment (municipality_id, referral_id, id)`,
    ...walled("referrals", "attachment", { sees: WITH_OPENED, writes: SENDER, grants: ["select", "insert", "delete"] }),
    // What was sent stays as it was sent.
    `create policy only_unsent on referrals.attachment as restrictive for delete to tsunagi_referrals
       using (exists (select 1 from referrals.referral r
         where r.id = referral_id and r.from_desk_id = ${MY_DESK} and not r.sent))`,
  ],
};
