import {
  agendaItemProblems,
  conferenceProblems,
  documentProblems,
  handoutProblems,
  meetingRecordProblems,
  minuteProblems,
  printingProblems,
  seatProblems,
  taskProblems,
} from "@tsunagi/contracts";
import type { Service } from "@tsunagi/http";
import { AgendaItem } from "./agenda-item/agenda-item.ts";
import { ConferenceCase } from "./agenda-item/conference-case.ts";
import { Conference } from "./conference/conference.ts";
import { Document } from "./document/document.ts";
import { Handout } from "./handout/handout.ts";
import { jobs } from "./jobs.ts";
import { ConferenceKind } from "./kind/conference-kind.ts";
import { MeetingRecord } from "./meeting-record/meeting-record.ts";
import { migrations } from "./migrations/index.ts";
import { Minute } from "./minute/minute.ts";
import { permissions } from "./permissions.ts";
import { Sheet } from "./preparation/sheet.ts";
import { Printing } from "./printing/printing.ts";
import { RecordClock } from "./record-clock/record-clock.ts";
import { routes } from "./routes.ts";
import { Entry } from "./seat/entry.ts";
import { Seat } from "./seat/seat.ts";
import { Task } from "./task/task.ts";

export { agendaItemLife } from "./agenda-item/agenda-item.lifecycle.ts";
export { conferenceLife } from "./conference/conference.lifecycle.ts";
export { meetingRecordLife } from "./meeting-record/meeting-record.lifecycle.ts";
export { minuteLife } from "./minute/minute.lifecycle.ts";
export { taskLife } from "./task/task.lifecycle.ts";

export const conferences: Service = {
  name: "conferences",
  routes,
  subscribers: {},
  jobs,
  entities: [
    ConferenceKind,
    Conference,
    ConferenceCase,
    AgendaItem,
    Entry,
    Seat,
    Sheet,
    Minute,
    MeetingRecord,
    RecordClock,
    Document,
    Handout,
    Printing,
    Task,
  ],
  permissions,
  problems: {
    ...conferenceProblems,
    ...agendaItemProblems,
    ...seatProblems,
    ...minuteProblems,
    ...meetingRecordProblems,
    ...documentProblems,
    ...handoutProblems,
    ...printingProblems,
    ...taskProblems,
  },
  migrations,
  seals: true,
  published: ["conferences.published_entry"],
  reads: [
    "directory.published_desk",
    "directory.published_staff",
    "directory.published_membership",
    "directory.published_municipality",
    "cases.published_sight",
    "cases.published_basis",
    "referrals.published_number",
  ],
};
