import { acceptReferral } from "./referral/accept-referral.ts";
import { acknowledgeReferral } from "./referral/acknowledge-referral.ts";
import { draftReferral } from "./referral/draft-referral.ts";
import { getReferral } from "./referral/get-referral.ts";
import { listReferrals } from "./referral/list-referrals.ts";
import { openReferral } from "./referral/open-referral.ts";
import { reviseReferral } from "./referral/revise-referral.ts";
import { sendReferral } from "./referral/send-referral.ts";

export const routes = [
  draftReferral,
  reviseReferral,
  sendReferral,
  openReferral,
  acknowledgeReferral,
  acceptReferral,
  listReferrals,
  getReferral,
];
