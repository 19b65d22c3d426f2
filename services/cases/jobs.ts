import type { Job } from "@tsunagi/http";
import { watchApprovals } from "./basis/watch-approvals.ts";
import { countLeavers } from "./lead/count-leavers.ts";
import { moveAbandoned } from "./lead/move-on.ts";

export const jobs: readonly Job[] = [
  { name: "watch-approvals", everyMs: 60_000, ...watchApprovals },
  { name: "move-abandoned", everyMs: 60_000, ...moveAbandoned },
  { name: "count-leavers", everyMs: 60_000, ...countLeavers },
];
