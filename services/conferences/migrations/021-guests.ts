import { jobRole, type MigrationStep, serviceRole, walled } from "@tsunagi/database";
import { ITEM_KEY, OF_ITEM } from "./001-sittings.ts";
import { ADMITTED, HOSTS } from "./003-walls.ts";
import { guestEntry } from "./021-guest-entry.ts";
import { guestRoom } from "./021-guest-room.ts";

const ROLES = `${serviceRole("conferences")}, ${jobRole("conferences")}`;

const tables = [
  // Off until the chair of the item turns it on; never at a sealed one, whoever writes here.
  `alter table conferences.agenda_item add column guests boolean not null default false,
     add constraint agenda_item_sealed_has_no_guests check (not guests or secrecy <> 'sealed'),
     add constraint agenda_item_with_its_secrecy unique (municipality_id, id, secrecy)`,
  `grant update (guests) on conferences.agenda_item to ${ROLES}`,
  `create table conferences.guest (
     id uuid primary key, ${OF_ITEM}, sealed_person text not null,
     consent_how text check (consent_how in ('written', 'oral')), consent_on date, invited_by uuid not null,
     invited_at timestamptz not null, tries smallint not null default 0 check (tries between 0 and 5), used_at timestamptz,
     pledged_at timestamptz, seen_at timestamptz, withdrawn_at timestamptz, withdrawn_by uuid,
     unique (agenda_item_id, id),
     constraint guest_never_at_a_sealed_item check (secrecy <> 'sealed'),
     constraint guest_consent_is_whole check ((consent_how is null) = (consent_on is null)),
     constraint guest_pledges_inside check (pledged_at is null or used_at is not null),
     constraint guest_withdrawal_has_its_time check (withdrawn_by is null or withdrawn_at is not null),
     foreign key (municipality_id, agenda_item_id, secrecy)
       references conferences.agenda_item (municipality_id, id, secrecy), ${ITEM_KEY})`,
  `create index guest_by_item on conferences.guest (municipality_id, agenda_item_id, invited_at, id)`,
  `create index guest_by_case on conferences.guest (conference_case_id) where withdrawn_at is null`,
  // What opens: hashes alone, written by the host and read by the owner functions, and by nobody else.
  `create table conferences.guest_key (
     guest_id uuid primary key references conferences.guest (id), municipality_id uuid not null, host_desk_id uuid not null,
     token_hash text not null unique, pin_hash text not null, session_hash text unique)`,
  // Who said it: somebody of a desk, or a guest of this very item.
  `alter table conferences.minute add column speaker_guest_id uuid,
     add constraint minute_has_one_speaker check (num_nonnulls(speaker_desk_id, speaker_guest_id) <= 1),
     add constraint minute_guest_is_of_its_item foreign key (agenda_item_id, speaker_guest_id)
       references conferences.guest (agenda_item_id, id)`,
  `create index minute_by_guest on conferences.minute (speaker_guest_id) where speaker_guest_id is not null`,
  `grant update (speaker_guest_id) on conferences.minute to ${ROLES}`,
  // Counts hashes of addresses, before anybody is known.
  `create table conferences.guest_miss (
     key text primary key, misses double precision not null, last_at timestamptz not null)`,
  `alter table conferences.guest_miss enable row level security`,
  `alter table conferences.guest_miss force row level security`,
];

const walls = [
  // Whoever may read a row may know who speaks in it: that table's own wall decides.
  ...walled("conferences", "guest", {
    sees: `${HOSTS} or secrecy = 'open' or ${ADMITTED("guest.agenda_item_id")}
      or exists (select 1 from conferences.minute m where m.speaker_guest_id = guest.id)`,
    writes: HOSTS,
    grants: ["select", "insert"],
  }),
  `grant update (withdrawn_at, withdrawn_by) on conferences.guest to ${ROLES}`,
  ...walled("conferences", "guest_key", { sees: HOSTS, grants: ["insert"] }),
];

/** 招待: somebody without an account at one item, by link and PIN (docs/adr/0012). */
export const conferenceGuests: MigrationStep = {
  name: "Conferences021Guests",
  statements: [...tables, ...walls, ...guestEntry, ...guestRoom],
};
