import { directoryTables } from "./001-directory.ts";
import { directorySessions } from "./002-sessions.ts";
import { directoryPublished } from "./003-published.ts";
import { directoryNeighbourhoods } from "./004-neighbourhoods.ts";
import { directoryMemberships } from "./005-published.ts";
import { directoryAgencies } from "./006-agencies.ts";
import { directoryDeskTime } from "./007-desk-time.ts";
import { directoryAreas } from "./008-areas.ts";
import { directoryOffers } from "./009-offers.ts";
import { directoryLeavers } from "./010-leavers.ts";
import { directoryRoles } from "./011-roles.ts";
import { directoryPaces } from "./012-paces.ts";

export const migrations = [
  directoryTables,
  directorySessions,
  directoryPublished,
  directoryNeighbourhoods,
  directoryMemberships,
  directoryAgencies,
  directoryDeskTime,
  directoryAreas,
  directoryOffers,
  directoryLeavers,
  directoryRoles,
  directoryPaces,
];
