import { jobRole, type MigrationStep, serviceRole, setting, walled } from "@tsunagi/database";
import { ITEM_KEY, OF_ITEM } from "./001-sittings.ts";
import { HOSTS } from "./003-walls.ts";

const ROLES = `${serviceRole("conferences")}, ${jobRole("conferences")}`;
const ASKED = `desk_id = ${setting("desk")}`;

/** 照会: under a key of its own, because whoever is asked must not hold the one of the 議題事例. */
export const conferenceInformationRequests: MigrationStep = {
  name: "Conferences013InformationRequests",
  statements: [
    `create table conferences.information_request (
       id uuid primary key, ${OF_ITEM}, kind_id uuid not null, desk_id uuid not null, wrapped_key text not null,
       sealed_about text not null, asked_by uuid not null, asked_at timestamptz not null, answer_by date not null,
       status text not null check (status in ('asked', 'answered', 'withdrawn')),
       involvement text check (involvement in ('involved', 'none')), sealed_note text, answered_by uuid,
       answered_at timestamptz, version integer not null default 1, unique (municipality_id, id),
       constraint information_request_answer_is_whole
         check ((status = 'answered') = (num_nonnulls(involvement, answered_by, answered_at) = 3)),
       constraint information_request_is_of_a_sealed_item check (secrecy = 'sealed'),
       constraint information_request_asks_another check (desk_id <> host_desk_id),
       foreign key (municipality_id, kind_id) references conferences.kind (municipality_id, id), ${ITEM_KEY})`,
    `create index information_request_by_desk on conferences.information_request
       (municipality_id, desk_id, status, answer_by, id)`,
    `create index information_request_by_host on conferences.information_request
       (municipality_id, host_desk_id, status, answer_by, id)`,
    `create unique index information_request_open_once on conferences.information_request (agenda_item_id, desk_id)
       where status = 'asked'`,
    // Whoever has confirmed secrecy at the desk that is asked, one by one.
    `create table conferences.information_pledge (
       municipality_id uuid not null, information_request_id uuid not null, staff_id uuid not null, desk_id uuid not null,
       pledged_at timestamptz not null, primary key (information_request_id, staff_id, desk_id),
       foreign key (municipality_id, information_request_id)
         references conferences.information_request (municipality_id, id))`,
    ...walled("conferences", "information_request", { sees: `${HOSTS} or ${ASKED}` }),
    `create policy information_request_is_made_by_its_host on conferences.information_request as restrictive
       for insert to ${serviceRole("conferences")} with check (${HOSTS})`,
    // The desk that is asked answers, and the host takes back: neither for the other.
    `create policy information_request_has_two_sides on conferences.information_request as restrictive
       for update to ${serviceRole("conferences")}
       with check ((${HOSTS} and status = 'withdrawn') or (${ASKED} and status = 'answered'))`,
    `revoke update on conferences.information_request from ${ROLES}`,
    `grant update (status, involvement, sealed_note, answered_by, answered_at, version)
       on conferences.information_request to ${ROLES}`,
    ...walled("conferences", "information_pledge", {
      sees: ASKED,
      writes: `${ASKED} and staff_id = ${setting("staff")}`,
      grants: ["select", "insert"],
    }),
  ],
};
