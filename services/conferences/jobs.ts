import type { Job } from "@tsunagi/http";
import { watchRecords } from "./record-clock/watch-records.ts";

export const jobs: readonly Job[] = [watchRecords];
