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
  listReferrals,
  getReferral,
];
