import { absenceOperations } from "./absences.ts";
import { afterReportOperations } from "./after-reports.ts";
import { agendaItemOperations } from "./agenda-item-operations.ts";
import { agendaProposalOperations } from "./agenda-proposals.ts";
import { areaOperations } from "./areas.ts";
import { attendanceOperations } from "./attendance.ts";
import { audienceOperations } from "./audience.ts";
import { basisOperations } from "./bases.ts";
import { caseLeadOperations } from "./case-leads.ts";
import { caseOperations } from "./case-operations.ts";
import { chronologyOperations } from "./chronology.ts";
import { communityIssueOperations } from "./community-issues.ts";
import { conferenceDocumentOperations } from "./conference-documents.ts";
import { figureOperations } from "./conference-figures.ts";
import { conferenceOperations } from "./conference-operations.ts";
import { taskOperations } from "./conference-tasks.ts";
import { totalsOperations } from "./conference-totals.ts";
import { datePollOperations } from "./date-poll-operations.ts";
import { dateQuestionOperations } from "./date-question-operations.ts";
import { deskHourOperations } from "./desk-hours.ts";
import { deskOfferOperations } from "./desk-offers.ts";
import { deskOperations } from "./desks.ts";
import { documentSeriesOperations } from "./document-series.ts";
import { guestVisitOperations } from "./guest-visits.ts";
import { guestOperations } from "./guests.ts";
import { handoutOperations } from "./handouts.ts";
import { kernelOperations } from "./health.ts";
import { incidentOperations } from "./incidents.ts";
import { informationRequestOperations } from "./information-requests.ts";
import { leaverOperations } from "./leavers.ts";
import { meetingRecordOperations } from "./meeting-records.ts";
import { minuteOperations } from "./minute-operations.ts";
import { calendarOperations } from "./notice-calendar.ts";
import { sendingOperations } from "./notice-sendings.ts";
import { noticeSettingsOperations } from "./notice-settings.ts";
import { noticeOperations } from "./notices.ts";
import { nounOf, type Operation } from "./operation.ts";
import { opinionOperations } from "./opinions.ts";
import { preparationOperations } from "./preparation.ts";
import { printingOperations } from "./printings.ts";
import { questionnaireOperations } from "./questionnaires.ts";
import { recordOperations } from "./records.ts";
import { referralAnswers } from "./referral-answers.ts";
import { referralAttachments } from "./referral-attachments.ts";
import { referralCourse } from "./referral-course.ts";
import { referralEndings } from "./referral-endings.ts";
import { referralOperations } from "./referral-operations.ts";
import { presenceOperations } from "./referral-presence.ts";
import { previewOperations } from "./referral-previews.ts";
import { releaseOperations } from "./release-operations.ts";
import { residentOperations } from "./residents.ts";
import { seatOperations } from "./seats.ts";
import { sessionOperations } from "./session.ts";

/** Every operation by the service that answers it: the front door's map, the document and the free tests read this. */
export const operationsByService = {
  directory: [
    ...sessionOperations,
    ...deskOperations,
    ...deskHourOperations,
    ...absenceOperations,
    ...deskOfferOperations,
    ...areaOperations,
    ...leaverOperations,
  ],
  cases: [
    ...residentOperations,
    ...caseOperations,
    ...caseLeadOperations,
    ...recordOperations,
    ...basisOperations,
    ...audienceOperations,
  ],
  referrals: [
    ...previewOperations,
    ...presenceOperations,
    ...referralOperations,
    ...referralAnswers,
    ...referralCourse,
    ...referralEndings,
    ...referralAttachments,
    ...incidentOperations,
  ],
  conferences: [
    ...conferenceOperations,
    ...agendaItemOperations,
    ...agendaProposalOperations,
    ...seatOperations,
    ...attendanceOperations,
    ...preparationOperations,
    ...chronologyOperations,
    ...opinionOperations,
    ...afterReportOperations,
    ...datePollOperations,
    ...dateQuestionOperations,
    ...minuteOperations,
    ...taskOperations,
    ...informationRequestOperations,
    ...communityIssueOperations,
    ...releaseOperations,
    ...totalsOperations,
    ...figureOperations,
    ...meetingRecordOperations,
    ...printingOperations,
    ...conferenceDocumentOperations,
    ...documentSeriesOperations,
    ...handoutOperations,
    ...questionnaireOperations,
    ...guestOperations,
    ...guestVisitOperations,
  ],
  notifications: [...noticeOperations, ...noticeSettingsOperations, ...sendingOperations, ...calendarOperations],
  kernel: [...kernelOperations],
} as const satisfies Record<string, readonly Operation[]>;

type AnyOperation = (typeof operationsByService)[keyof typeof operationsByService][number];

/** The names of all operations. */
export type OperationId = AnyOperation["operationId"];

/** The declaration of one operation. */
export type OperationOf<Id extends OperationId> = Extract<AnyOperation, { operationId: Id }>;

export const allOperations: readonly Operation[] = Object.values(operationsByService).flat();

/** The declaration of an operation by its name. */
export function operationOf<Id extends OperationId>(id: Id): OperationOf<Id> {
  return allOperations.find((op) => op.operationId === id) as unknown as OperationOf<Id>;
}

/** Noun → service, for the front door when services run apart. Every noun belongs to exactly one service. */
export const serviceOfNoun: ReadonlyMap<string, string> = new Map(
  Object.entries(operationsByService).flatMap(([service, ops]) => ops.map((op) => [nounOf(op), service] as const)),
);
