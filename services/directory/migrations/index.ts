import { directoryTables } from "./001-directory.ts";
import { directorySessions } from "./002-sessions.ts";
import { directoryPublished } from "./003-published.ts";
import { directoryNeighbourhoods } from "./004-neighbourhoods.ts";
import { directoryMemberships } from "./005-published.ts";
import { directoryAgencies } from "./006-agencies.ts";

export const migrations = [
  directoryTables,
  directorySessions,
  directoryPublished,
  directoryNeighbourhoods,
  directoryMemberships,
  directoryAgencies,
];
