import { getAfterReports } from "./after-report/get-after-reports.ts";
import { reportAfterwards } from "./after-report/report-afterwards.ts";
import { addAgendaItem } from "./agenda-item/add-agenda-item.ts";
import { arrangeAgendaItem } from "./agenda-item/arrange-agenda-item.ts";
import { endAgendaItem } from "./agenda-item/end-agenda-item.ts";
import { getAgendaItem } from "./agenda-item/get-agenda-item.ts";
import { postponeAgendaItem } from "./agenda-item/postpone-agenda-item.ts";
import { startAgendaItem } from "./agenda-item/start-agenda-item.ts";
import { listProxies } from "./attendance/list-proxies.ts";
import { markAllPresent } from "./attendance/mark-all-present.ts";
import { markAttendance } from "./attendance/mark-attendance.ts";
import { sendProxy } from "./attendance/send-proxy.ts";
import { addChronologyEntry } from "./chronology/add-chronology-entry.ts";
import { listChronology } from "./chronology/list-chronology.ts";
import { reviseChronologyEntry } from "./chronology/revise-chronology-entry.ts";
import { takeBackChronologyEntry } from "./chronology/take-back-chronology-entry.ts";
import { beginCommunityIssue } from "./community-issue/begin-community-issue.ts";
import { listCommunityIssues } from "./community-issue/list-community-issues.ts";
import { raiseCommunityIssue } from "./community-issue/raise-community-issue.ts";
import { settleCommunityIssue } from "./community-issue/settle-community-issue.ts";
import { announceConference } from "./conference/announce-conference.ts";
import { callOffConference } from "./conference/call-off-conference.ts";
import { closeConference } from "./conference/close-conference.ts";
import { getConference } from "./conference/get-conference.ts";
import { listConferences } from "./conference/list-conferences.ts";
import { openConference } from "./conference/open-conference.ts";
import { planConference } from "./conference/plan-conference.ts";
import { reviseConference } from "./conference/revise-conference.ts";
import { dateRoutes } from "./dates/date-routes.ts";
import { issueDocument } from "./document/issue-document.ts";
import { listDocuments } from "./document/list-documents.ts";
import { getDocumentSeries } from "./document/series/get-document-series.ts";
import { setDocumentSeries } from "./document/series/set-document-series.ts";
import { getConferenceFigures } from "./figures/get-conference-figures.ts";
import { guestRoutes } from "./guest-routes.ts";
import { handOverMinutes } from "./hand-over/hand-over-minutes.ts";
import { listHandedOver } from "./hand-over/list-handed-over.ts";
import { tieCase } from "./hand-over/tie-case.ts";
import { collectHandout } from "./handout/collect-handout.ts";
import { distributeHandout } from "./handout/distribute-handout.ts";
import { handOut } from "./handout/hand-out.ts";
import { listHandouts } from "./handout/list-handouts.ts";
import { answerInformationRequest } from "./information-request/answer-information-request.ts";
import { getInformationRequest } from "./information-request/get-information-request.ts";
import { listInformationRequests } from "./information-request/list-information-requests.ts";
import { pledgeInformationRequest } from "./information-request/pledge-information-request.ts";
import { requestInformation } from "./information-request/request-information.ts";
import { withdrawInformationRequest } from "./information-request/withdraw-information-request.ts";
import { listConferenceKinds } from "./kind/list-conference-kinds.ts";
import { draftMeetingRecord } from "./meeting-record/draft-meeting-record.ts";
import { listMeetingRecords } from "./meeting-record/list-meeting-records.ts";
import { reviseMeetingRecord } from "./meeting-record/revise-meeting-record.ts";
import { signMeetingRecord } from "./meeting-record/sign-meeting-record.ts";
import { holdMinute } from "./minute/hold-minute.ts";
import { listMinutes } from "./minute/list-minutes.ts";
import { reviseMinute } from "./minute/revise-minute.ts";
import { strikeMinute } from "./minute/strike-minute.ts";
import { writeMinute } from "./minute/write-minute.ts";
import { giveOpinion } from "./opinion/give-opinion.ts";
import { listOpinions } from "./opinion/list-opinions.ts";
import { listOwedOpinions } from "./opinion/list-owed-opinions.ts";
import { reviseOpinion } from "./opinion/revise-opinion.ts";
import { fillSheet } from "./preparation/fill-sheet.ts";
import { listSheets } from "./preparation/list-sheets.ts";
import { attendAgendaItem } from "./presence/attend-agenda-item.ts";
import { listDeskPrintings } from "./printing/list-desk-printings.ts";
import { listPrintings } from "./printing/list-printings.ts";
import { printAgendaItem } from "./printing/print-agenda-item.ts";
import { listAgendaProposals } from "./proposal/list-agenda-proposals.ts";
import { answerQuestionnaire } from "./questionnaire/answer-questionnaire.ts";
import { enterQuestionnaire } from "./questionnaire/enter-questionnaire.ts";
import { listAnsweredQuestionnaires } from "./questionnaire/list-answered-questionnaires.ts";
import { listQuestionnaires } from "./questionnaire/list-questionnaires.ts";
import { listRecordClocks } from "./record-clock/list-record-clocks.ts";
import { acknowledgeRelease } from "./release/acknowledge-release.ts";
import { getRelease } from "./release/get-release.ts";
import { listReleases } from "./release/list-releases.ts";
import { releaseDecision } from "./release/release-decision.ts";
import { withdrawRelease } from "./release/withdraw-release.ts";
import { leaveSeat } from "./seat/leave-seat.ts";
import { listCandidates } from "./seat/list-candidates.ts";
import { pledgeSecrecy } from "./seat/pledge-secrecy.ts";
import { seatMember } from "./seat/seat-member.ts";
import { showEarlier } from "./seat/show-earlier.ts";
import { takePaperPledge } from "./seat/take-paper-pledge.ts";
import { assignTask } from "./task/assign-task.ts";
import { dropTask } from "./task/drop-task.ts";
import { finishTask } from "./task/finish-task.ts";
import { listTasks } from "./task/list-tasks.ts";
import { getConferenceTotals } from "./totals/get-conference-totals.ts";

export const routes = [
  listConferenceKinds,
  planConference,
  listConferences,
  getConference,
  reviseConference,
  announceConference,
  openConference,
  closeConference,
  callOffConference,
  addAgendaItem,
  listAgendaProposals,
  getAgendaItem,
  arrangeAgendaItem,
  startAgendaItem,
  endAgendaItem,
  postponeAgendaItem,
  listCandidates,
  seatMember,
  pledgeSecrecy,
  takePaperPledge,
  leaveSeat,
  showEarlier,
  markAllPresent,
  markAttendance,
  listProxies,
  sendProxy,
  attendAgendaItem,
  listSheets,
  fillSheet,
  listChronology,
  addChronologyEntry,
  reviseChronologyEntry,
  takeBackChronologyEntry,
  listOpinions,
  giveOpinion,
  reviseOpinion,
  listOwedOpinions,
  listMinutes,
  writeMinute,
  reviseMinute,
  holdMinute,
  strikeMinute,
  assignTask,
  reportAfterwards,
  getAfterReports,
  listTasks,
  finishTask,
  dropTask,
  requestInformation,
  listInformationRequests,
  getInformationRequest,
  pledgeInformationRequest,
  answerInformationRequest,
  withdrawInformationRequest,
  raiseCommunityIssue,
  listCommunityIssues,
  beginCommunityIssue,
  settleCommunityIssue,
  releaseDecision,
  listReleases,
  getRelease,
  acknowledgeRelease,
  withdrawRelease,
  tieCase,
  handOverMinutes,
  listHandedOver,
  getConferenceTotals,
  getConferenceFigures,
  listMeetingRecords,
  draftMeetingRecord,
  reviseMeetingRecord,
  signMeetingRecord,
  listRecordClocks,
  printAgendaItem,
  listPrintings,
  listDeskPrintings,
  getDocumentSeries,
  setDocumentSeries,
  listDocuments,
  issueDocument,
  listHandouts,
  handOut,
  distributeHandout,
  collectHandout,
  listQuestionnaires,
  listAnsweredQuestionnaires,
  answerQuestionnaire,
  enterQuestionnaire,
  ...guestRoutes,
  ...dateRoutes,
];
