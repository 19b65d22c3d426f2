import type { Job } from "@tsunagi/http";
import { watchApprovals } from "./basis/watch-approvals.ts";

export const jobs: readonly Job[] = [{ name: "watch-approvals", everyMs: 60_000, ...watchApprovals }];
