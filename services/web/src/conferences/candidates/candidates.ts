import type { ReferralItem } from "../../api/types.ts";

/** 多機関協働依頼 that have been sent; a draft is nobody's matter yet. */
export const coordinationOf = (rows: readonly ReferralItem[]): ReferralItem[] =>
  rows.filter(({ kind, status }) => kind === "multi_agency_coordination" && status !== "draft");

/** The rung on which the clock tells the coordinator. */
const TOLD_BY_THE_CLOCK = 2;

/**
 * Of what the coordinator watches over: declined by its desk, or sent from desk to desk too often. The list does not say
 * why somebody watches; what is neither declined nor late has been shown for its many ways.
 */
export const withoutDesk = (rows: readonly ReferralItem[]): ReferralItem[] => [
  ...rows.filter(({ status }) => status === "declined"),
  ...rows.filter(({ status, rung }) => status !== "declined" && rung < TOLD_BY_THE_CLOCK),
];
