import { conferenceTables } from "./001-conferences.ts";
import { conferencePublished } from "./002-published.ts";

export const migrations = [conferenceTables, conferencePublished];
