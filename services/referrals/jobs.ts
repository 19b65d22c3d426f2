import type { Job } from "@tsunagi/http";
import { watchIncidents } from "./incident/watch-incidents.ts";
import { climbLadder } from "./ladder/climb.ts";
import { countLeavers } from "./ladder/count-leavers.ts";
import { moveAbandoned } from "./ladder/move-abandoned.ts";
import { relieveAbsent } from "./ladder/relieve.ts";
import { watchGrounds } from "./referral/watch-grounds.ts";

export const jobs: readonly Job[] = [
  watchGrounds,
  moveAbandoned,
  relieveAbsent,
  climbLadder,
  countLeavers,
  watchIncidents,
];
