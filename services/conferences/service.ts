import {
  afterReportProblems,
  agendaItemProblems,
  chronologyProblems,
  communityIssueProblems,
  conferenceProblems,
  datePollProblems,
  documentProblems,
  guestProblems,
  guestVisitProblems,
  handoutProblems,
  informationRequestProblems,
  meetingRecordProblems,
  minuteAudienceProblems,
  minuteProblems,
  opinionProblems,
  printingProblems,
  questionnaireProblems,
  releaseProblems,
  seatProblems,
  taskProblems,
} from "@tsunagi/contracts";
import type { Service } from "@tsunagi/http";
import { AfterReport } from "./after-report/after-report.ts";
import { AgendaItem } from "./agenda-item/agenda-item.ts";
import { ConferenceCase } from "./agenda-item/conference-case.ts";
import { ChronologyEntry } from "./chronology/chronology-entry.ts";
import { CommunityIssue } from "./community-issue/community-issue.ts";
import { Conference } from "./conference/conference.ts";
import { DateOption, DatePoll } from "./dates/date-poll.ts";
import { DateAsk } from "./dates/question/date-ask.ts";
import { Document } from "./document/document.ts";
import { Guest } from "./guest/guest.ts";
import { Handout } from "./handout/handout.ts";
import { InformationPledge } from "./information-request/information-pledge.ts";
import { InformationRequest } from "./information-request/information-request.ts";
import { jobs } from "./jobs.ts";
import { ConferenceKind } from "./kind/conference-kind.ts";
import { MeetingRecord } from "./meeting-record/meeting-record.ts";
import { migrations } from "./migrations/index.ts";
import { Minute } from "./minute/minute.ts";
import { Opinion } from "./opinion/opinion.ts";
import { permissions } from "./permissions.ts";
import { Sheet } from "./preparation/sheet.ts";
import { Printing } from "./printing/printing.ts";
import { Questionnaire } from "./questionnaire/questionnaire.ts";
import { RecordClock } from "./record-clock/record-clock.ts";
import { Release, ReleaseRecipient, ReleaseSource } from "./release/release.ts";
import { routes } from "./routes.ts";
import { EarlierReader } from "./seat/earlier-reader.ts";
import { Entry } from "./seat/entry.ts";
import { Seat } from "./seat/seat.ts";
import { subscribers } from "./subscribers.ts";
import { Task } from "./task/task.ts";

export { agendaItemLife } from "./agenda-item/agenda-item.lifecycle.ts";
export { chronologyLife } from "./chronology/chronology.lifecycle.ts";
export { communityIssueLife } from "./community-issue/community-issue.lifecycle.ts";
export { conferenceLife } from "./conference/conference.lifecycle.ts";
export { datePollLife } from "./dates/date-poll.lifecycle.ts";
export { informationRequestLife } from "./information-request/information-request.lifecycle.ts";
export { meetingRecordLife } from "./meeting-record/meeting-record.lifecycle.ts";
export { minuteLife } from "./minute/minute.lifecycle.ts";
export { releaseLife } from "./release/release.lifecycle.ts";
export { taskLife } from "./task/task.lifecycle.ts";

const released = [Release, ReleaseRecipient, ReleaseSource];

export const conferences: Service = {
  name: "conferences",
  routes,
  subscribers,
  jobs,
  entities: [
    ConferenceKind,
    Conference,
    ConferenceCase,
    AgendaItem,
    EarlierReader,
    Entry,
    Seat,
    Sheet,
    ChronologyEntry,
    Opinion,
    Minute,
    AfterReport,
    Task,
    InformationRequest,
    InformationPledge,
    CommunityIssue,
    ...released,
    DatePoll,
    DateOption,
    DateAsk,
    MeetingRecord,
    RecordClock,
    Document,
    Handout,
    Printing,
    Questionnaire,
    Guest,
  ],
  permissions,
  problems: {
    ...conferenceProblems,
    ...agendaItemProblems,
    ...chronologyProblems,
    ...seatProblems,
    ...minuteProblems,
    ...minuteAudienceProblems,
    ...afterReportProblems,
    ...opinionProblems,
    ...taskProblems,
    ...informationRequestProblems,
    ...communityIssueProblems,
    ...releaseProblems,
    ...datePollProblems,
    ...meetingRecordProblems,
    ...documentProblems,
    ...handoutProblems,
    ...guestProblems,
    ...guestVisitProblems,
    ...printingProblems,
    ...questionnaireProblems,
  },
  migrations,
  seals: true,
  published: ["conferences.published_entry", "conferences.published_sitting"],
  reads: [
    "directory.published_desk",
    "directory.published_staff",
    "directory.published_membership",
    "directory.published_agency",
    "directory.published_closing_day",
    "directory.published_municipality",
    "cases.published_sight",
    "cases.published_basis",
    "referrals.published_number",
  ],
};
