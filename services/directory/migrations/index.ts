import { directoryTables } from "./001-directory.ts";
import { directorySessions } from "./002-sessions.ts";
import { directoryPublished } from "./003-published.ts";

export const migrations = [directoryTables, directorySessions, directoryPublished];
