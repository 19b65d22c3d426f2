import { referralProblems } from "@tsunagi/contracts";
import { Refusal } from "@tsunagi/permissions";

/** What is said to have happened has happened. */
export function mustBePast(at: string, now: Date): Date {
  const instant = new Date(at);
  if (instant > now) throw new Refusal(referralProblems.timeAhead);
  return instant;
}
