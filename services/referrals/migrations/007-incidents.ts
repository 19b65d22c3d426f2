import { type MigrationStep, setting, walled } from "@tsunagi/database";

const MY_DESK = setting("desk");

/** 誤送付 that was opened (docs/RULINGS.md 8): seen by the desk of whoever answers for personal data, and by nobody else. */
export const referralIncidents: MigrationStep = {
  name: "Referrals007Incidents",
  statements: [
    `create table referrals.incident (
       id uuid primary key, municipality_id uuid not null, referral_id uuid not null, desk_id uuid not null,
       as_role text not null check (as_role in ('privacy_officer', 'manager')),
       status text not null check (status in ('opened', 'reported', 'concluded')), referral_number text not null,
       from_desk_id uuid not null, to_desk_id uuid not null, categories text[] not null, opened_by uuid,
       seen_at timestamptz not null, found_at timestamptz not null, circumstances text not null,
       prompt_due_at timestamptz not null, final_due_at timestamptz not null, overdue_at timestamptz,
       prompt_at timestamptz, prompt_by uuid, prompt_note text, told_at timestamptz, told_by uuid, told_note text,
       final_at timestamptz, final_by uuid, final_note text, version integer not null,
       unique (referral_id),
       foreign key (municipality_id, referral_id) references referrals.referral (municipality_id, id),
       constraint incident_is_reported_by_somebody check ((status = 'opened') = (prompt_at is null)
         and num_nonnulls(prompt_at, prompt_by, prompt_note) in (0, 3)),
       constraint incident_is_concluded_when_the_person_was_told check ((status = 'concluded') = (final_at is not null)
         and num_nonnulls(final_at, final_by, final_note) in (0, 3) and num_nonnulls(told_at, told_by, told_note) in (0, 3)
         and (final_at is null or told_at is not null)))`,
    `create index incident_by_desk on referrals.incident (municipality_id, desk_id, found_at desc, id desc)`,
    `create index incident_by_due on referrals.incident (municipality_id, prompt_due_at) where status <> 'concluded'`,
    ...walled("referrals", "incident", { sees: `desk_id = ${MY_DESK}` }),
    // Either of the two desks opens it, and sees it no more.
    `create policy party_opens on referrals.incident for insert to tsunagi_referrals
       with check (municipality_id = ${setting("municipality")} and ${MY_DESK} in (from_desk_id, to_desk_id))`,
  ],
};
