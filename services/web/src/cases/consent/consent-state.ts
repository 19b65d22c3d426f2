import type { Consent } from "../../api/types.ts";

export type ConsentState = "valid" | "ended" | "withdrawn";

/** 有効, 期限切れ or 撤回. A withdrawal is said even where the end has passed as well. */
export function consentState({ until, withdrawal }: Pick<Consent, "until" | "withdrawal">, now: Date): ConsentState {
  if (withdrawal) return "withdrawn";
  return until !== null && new Date(until) <= now ? "ended" : "valid";
}
