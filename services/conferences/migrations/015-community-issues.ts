import { jobRole, type MigrationStep, serviceRole, walled } from "@tsunagi/database";
import { ITEM_KEY, OF_ITEM } from "./001-sittings.ts";
import { HOSTS } from "./003-walls.ts";

const ROLES = `${serviceRole("conferences")}, ${jobRole("conferences")}`;

/** 地域課題: everybody may read them. Out of which row they come is for the host, in a table of its own. */
export const conferenceCommunityIssues: MigrationStep = {
  name: "Conferences015CommunityIssues",
  statements: [
    `create table conferences.community_issue (
       id uuid primary key, municipality_id uuid not null, host_desk_id uuid not null,
       field text not null check (field in ('place', 'housing', 'transport', 'work', 'money', 'health', 'care', 'watch', 'other')),
       title text not null, detail text, raised_in text not null check (raised_in ~ '^\\d{4}-\\d{2}$'),
       status text not null check (status in ('raised', 'underway', 'settled')), progress text,
       version integer not null default 1, unique (municipality_id, id),
       constraint community_issue_begun_says_how check (status = 'raised' or progress is not null))`,
    `create index community_issue_by_month on conferences.community_issue (municipality_id, raised_in desc, id)`,
    `create table conferences.community_issue_source (
       minute_id uuid primary key, community_issue_id uuid not null, ${OF_ITEM}, raised_by uuid not null,
       raised_at timestamptz not null, foreign key (municipality_id, community_issue_id)
         references conferences.community_issue (municipality_id, id),
       foreign key (municipality_id, minute_id) references conferences.minute (municipality_id, id), ${ITEM_KEY})`,
    ...walled("conferences", "community_issue", { sees: "true", writes: HOSTS }),
    `create policy community_issue_is_its_hosts on conferences.community_issue as restrictive
       for update to ${serviceRole("conferences")} using (${HOSTS})`,
    `revoke update on conferences.community_issue from ${ROLES}`,
    `grant update (status, progress, version) on conferences.community_issue to ${ROLES}`,
    ...walled("conferences", "community_issue_source", { sees: HOSTS, grants: ["select", "insert"] }),
  ],
};
