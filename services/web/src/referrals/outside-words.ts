import type { ReferralKind, ReferralStatus } from "@tsunagi/contracts/codes";

/** A destination without accounts answers on the phone or on paper: what the sender asks there and enters here. */
const ASKING: Partial<Record<ReferralStatus, string>> = {
  sent: "電話などで相手に確かめ、答えを記録してください",
  acknowledged: "受け入れられるかを相手に確かめ、答えを記録してください",
  accepted: "本人に会えたかを相手に確かめ、記録してください",
  contacted: "支援が始まったかを相手に確かめ、記録してください",
  in_progress: "その後の様子を相手に確かめ、経過か結果を記録してください",
  on_hold: "保留中です。再開する日に、様子を相手に確かめてください",
};

const OF_INFORMATION: Partial<Record<ReferralStatus, string>> = {
  acknowledged: "知りたいことを相手に聞き、結果を記録してください",
  accepted: "知りたいことを相手に聞き、結果を記録してください",
};

/** Where it is the destination's turn; at a question, a return, a refusal or a report the sender moves for itself. */
export const askingWords = (status: ReferralStatus, kind: ReferralKind): string | undefined =>
  (kind === "information_request" ? OF_INFORMATION[status] : undefined) ?? ASKING[status];
