/** How somebody came to be the 主担当 of a case. No import here: the browser loads this file without zod. */
export const leadCauses = {
  opened: "ケースを開いた",
  transfer: "移管",
  assignment: "窓口の中での担当替え",
  leaver: "前の担当者の異動・退職など",
} as const;
export type LeadCause = keyof typeof leadCauses;

/** Why somebody leaves a desk. `stopped`: their sign-in was stopped at once. */
export const leavingReasons = {
  transfer: "異動",
  retirement: "退職",
  stopped: "サインインの停止",
} as const;
export type LeavingReason = keyof typeof leavingReasons;
