import { z } from "zod";
import { deskId, staffId } from "./ids.ts";

/**
 * What a service with work in people's names says of somebody who leaves a desk: how much there still is when that
 * changes, and at the end, once the day has come, that nothing is left.
 */
export const leaverWorkEvents = {
  "staff.work_left": z.strictObject({ staffId, deskId, open: z.int() }),
  "staff.emptied": z.strictObject({ staffId, deskId }),
} as const;
