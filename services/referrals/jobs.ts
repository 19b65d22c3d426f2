import type { Job } from "@tsunagi/http";
import { watchGrounds } from "./referral/watch-grounds.ts";

export const jobs: readonly Job[] = [watchGrounds];
