import type { Job } from "@tsunagi/http";
import { remindConference } from "./near/remind-conference.ts";
import { remindSheet } from "./near/remind-sheet.ts";

export const jobs: readonly Job[] = [remindConference, remindSheet];
