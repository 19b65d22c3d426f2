import { jobRole, type MigrationStep, serviceRole, setting, walled } from "@tsunagi/database";
import { ITEM_KEY, OF_ITEM } from "./001-sittings.ts";
import { HOSTS } from "./003-walls.ts";

const MY_DESK = setting("desk");
const SERVICE = serviceRole("conferences");
const ROLES = `${SERVICE}, ${jobRole("conferences")}`;
const BASES = `('CONSENT', 'SWA106_6', 'LSA9', 'PA27_3', 'LIFE', 'LAW', 'ELDER', 'APPI69_2_2', 'APPI69_2_3',
  'APPI69_2_4', 'APPI27_1_3', 'APPI27_1_4', 'APPI27_5_1')`;

/** Whoever may read the row of the minutes may know what has left the room of it; that table's own wall decides. */
const READS_ROW = "exists (select 1 from conferences.minute m where m.id = release_source.minute_id)";
const HAS_SOURCE = (column: string) =>
  `exists (select 1 from conferences.release_source s where s.release_id = ${column})`;

const OF_RELEASE = `foreign key (municipality_id, host_desk_id, release_id)
  references conferences.release (municipality_id, host_desk_id, id)`;

const tables = [
  // What leaves lies under a key of its own: its readers need nothing of the room. The reason stays under the room's key.
  `create table conferences.release (
     id uuid primary key, municipality_id uuid not null, host_desk_id uuid not null, kind_id uuid not null,
     basis text not null check (basis in ${BASES}), wrapped_key text not null, sealed_body text not null, sealed_reason text,
     due_on date, case_id uuid, status text not null check (status in ('released', 'withdrawn')), released_by uuid not null,
     released_at timestamptz not null, withdrawn_by uuid, withdrawn_at timestamptz, sealed_withdrawal text,
     version integer not null default 1, unique (municipality_id, id), unique (municipality_id, host_desk_id, id),
     constraint release_without_consent_says_why check (basis = 'CONSENT' or sealed_reason is not null),
     constraint release_to_a_case_rests_on_consent check (case_id is null or basis = 'CONSENT'),
     constraint release_withdrawal_is_whole check (num_nonnulls(withdrawn_by, withdrawn_at, sealed_withdrawal)
       = case status when 'withdrawn' then 3 else 0 end),
     foreign key (municipality_id, kind_id) references conferences.kind (municipality_id, id))`,
  `create index release_by_time on conferences.release (municipality_id, released_at desc, id desc)`,
  `create index release_by_host on conferences.release (municipality_id, host_desk_id, released_at desc, id desc)`,
  `create index release_by_case on conferences.release (municipality_id, case_id, released_at desc, id desc)
     where case_id is not null`,
  `create table conferences.release_recipient (
     municipality_id uuid not null, release_id uuid not null, host_desk_id uuid not null, desk_id uuid not null,
     acknowledged_by uuid, acknowledged_at timestamptz, primary key (release_id, desk_id), ${OF_RELEASE},
     constraint release_recipient_is_another_desk check (desk_id <> host_desk_id),
     constraint release_receipt_is_whole check ((acknowledged_by is null) = (acknowledged_at is null)))`,
  `create index release_recipient_by_desk on conferences.release_recipient (desk_id, release_id)`,
  // Where it comes from is for those inside, and no column of what others read.
  `create table conferences.release_source (
     release_id uuid primary key, ${OF_ITEM}, minute_id uuid not null, ${OF_RELEASE}, ${ITEM_KEY},
     foreign key (municipality_id, minute_id) references conferences.minute (municipality_id, id))`,
  `create index release_source_by_minute on conferences.release_source (municipality_id, minute_id)`,
];

const walls = [
  ...walled("conferences", "release_source", {
    sees: `${HOSTS} or ${READS_ROW}`,
    writes: HOSTS,
    grants: ["select", "insert"],
  }),
  ...walled("conferences", "release_recipient", {
    sees: `${HOSTS} or desk_id = ${MY_DESK} or ${HAS_SOURCE("release_recipient.release_id")}`,
    writes: HOSTS,
    grants: ["select", "insert"],
  }),
  ...walled("conferences", "release", {
    sees: `${HOSTS} or ${HAS_SOURCE("release.id")} or (status = 'released' and exists (select 1
      from conferences.release_recipient r where r.release_id = release.id and r.desk_id = ${MY_DESK}))`,
    writes: HOSTS,
    grants: ["select", "insert"],
  }),
  // A desk writes its own receipt, and adds nobody: not even itself.
  `create policy receipt_rule on conferences.release_recipient for update to ${SERVICE}
     using (municipality_id = ${setting("municipality")} and desk_id = ${MY_DESK})
     with check (municipality_id = ${setting("municipality")} and desk_id = ${MY_DESK})`,
  // Nor does the host, which writes who its readers are, receive anything in their name.
  `create policy receipt_is_own on conferences.release_recipient as restrictive for update to ${SERVICE}
     using (desk_id = ${MY_DESK}) with check (desk_id = ${MY_DESK})`,
  `grant update (acknowledged_by, acknowledged_at) on conferences.release_recipient to ${ROLES}`,
  `grant update (status, withdrawn_by, withdrawn_at, sealed_withdrawal, version) on conferences.release to ${ROLES}`,
];

/** A 議題事例 is tied to a case once, and to that one for good. */
const tie = [
  `create policy tied_for_good on conferences.conference_case as restrictive for update to ${SERVICE}
     using (case_id is null) with check (case_id is not null)`,
  `grant update (case_id) on conferences.conference_case to ${ROLES}`,
];

export const conferenceReleases: MigrationStep = {
  name: "Conferences006Releases",
  statements: [...tables, ...walls, ...tie],
};
