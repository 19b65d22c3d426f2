import { attachReferral } from "./attachment/attach-referral.ts";
import { detachReferral } from "./attachment/detach-referral.ts";
import { getAttachment } from "./attachment/get-attachment.ts";
import { callReferral } from "./closing/call-referral.ts";
import { cancelReferral } from "./closing/cancel-referral.ts";
import { confirmReferral } from "./closing/confirm-referral.ts";
import { contestReferral } from "./closing/contest-referral.ts";
import { misdirectReferral } from "./closing/misdirect-referral.ts";
import { recallReferral } from "./closing/recall-referral.ts";
import { sayReferral } from "./closing/say-referral.ts";
import { adviseReferral } from "./deciding/advise-referral.ts";
import { answerReferral } from "./deciding/answer-referral.ts";
import { declineReferral } from "./deciding/decline-referral.ts";
import { inquireReferral } from "./deciding/inquire-referral.ts";
import { previewResubmission } from "./deciding/preview-resubmission.ts";
import { resubmitReferral } from "./deciding/resubmit-referral.ts";
import { sendBackReferral } from "./deciding/send-back-referral.ts";
import { concludeIncident } from "./incident/conclude-incident.ts";
import { getIncident } from "./incident/get-incident.ts";
import { listIncidents } from "./incident/list-incidents.ts";
import { reportIncident } from "./incident/report-incident.ts";
import { tellIncident } from "./incident/tell-incident.ts";
import { attendReferral } from "./presence/attend-referral.ts";
import { acceptReferral } from "./referral/accept-referral.ts";
import { acknowledgeReferral } from "./referral/acknowledge-referral.ts";
import { continueReferral } from "./referral/continue-referral.ts";
import { draftReferral } from "./referral/draft-referral.ts";
import { getReferral } from "./referral/get-referral.ts";
import { listReferrals } from "./referral/list-referrals.ts";
import { openReferral } from "./referral/open-referral.ts";
import { previewDraft } from "./referral/preview-draft.ts";
import { previewReferral } from "./referral/preview-referral.ts";
import { reviseReferral } from "./referral/revise-referral.ts";
import { sendReferral } from "./referral/send-referral.ts";
import { stopReferral } from "./referral/stop-referral.ts";
import { attemptReferral } from "./supporting/attempt-referral.ts";
import { beginReferral } from "./supporting/begin-referral.ts";
import { contactReferral } from "./supporting/contact-referral.ts";
import { holdReferral } from "./supporting/hold-referral.ts";
import { reassignReferral } from "./supporting/reassign-referral.ts";
import { reportReferral } from "./supporting/report-referral.ts";
import { resumeReferral } from "./supporting/resume-referral.ts";
import { updateReferral } from "./supporting/update-referral.ts";

export const routes = [
  draftReferral,
  reviseReferral,
  sendReferral,
  openReferral,
  acknowledgeReferral,
  acceptReferral,
  previewDraft,
  previewReferral,
  stopReferral,
  continueReferral,
  adviseReferral,
  answerReferral,
  declineReferral,
  inquireReferral,
  previewResubmission,
  resubmitReferral,
  sendBackReferral,
  attemptReferral,
  beginReferral,
  contactReferral,
  holdReferral,
  reassignReferral,
  reportReferral,
  resumeReferral,
  updateReferral,
  callReferral,
  cancelReferral,
  confirmReferral,
  contestReferral,
  misdirectReferral,
  recallReferral,
  sayReferral,
  attachReferral,
  detachReferral,
  getAttachment,
  attendReferral,
  listReferrals,
  getReferral,
  listIncidents,
  getIncident,
  reportIncident,
  tellIncident,
  concludeIncident,
];
