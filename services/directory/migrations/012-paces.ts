import { type MigrationStep, walled } from "@tsunagi/database";

/** How long desks take: whose つなぎ it was stands nowhere here. */
export const directoryPaces: MigrationStep = {
  name: "Directory012Paces",
  statements: [
    `create table directory.desk_pace (
       id uuid primary key, municipality_id uuid not null, desk_id uuid not null, answered_on date not null,
       open_minutes integer not null check (open_minutes >= 0),
       foreign key (municipality_id, desk_id) references directory.desk (municipality_id, id))`,
    `create index desk_pace_by_desk on directory.desk_pace (municipality_id, desk_id, answered_on)`,
    ...walled("directory", "desk_pace", { writes: "false", grants: ["select", "insert"] }),
  ],
};
