import { type Urgency, urgencies } from "@tsunagi/contracts/codes";

/** A 即日 of "A 即日（生命・身体の危険）": what fits into a table; the whole word stands on forms and in the record. */
export function shortUrgency(urgency: Urgency): string {
  return urgencies[urgency].replace(/（.*）$/, "");
}
