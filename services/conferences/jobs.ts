import type { Job } from "@tsunagi/http";
import { remindConference } from "./near/remind-conference.ts";
import { remindSheet } from "./near/remind-sheet.ts";
import { remindOpinion } from "./opinion/remind-opinion.ts";
import { watchRecords } from "./record-clock/watch-records.ts";

export const jobs: readonly Job[] = [remindConference, remindSheet, remindOpinion, watchRecords];
