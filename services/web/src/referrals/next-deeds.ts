import type { ReferralStatus } from "@tsunagi/contracts/codes";
import type { Referral } from "../api/types.ts";
import { type DeedVerb, deedsAmong } from "./deeds/deeds.ts";
import { isMine, sideOf } from "./side.ts";

interface Order {
  readonly main: readonly DeedVerb[];
  readonly beside: readonly DeedVerb[];
}

/** What one comes for at each stage. Only an order: whether a deed is allowed is the server's word, in `actions`. */
const ORDER: Partial<Record<ReferralStatus, Order>> = {
  sent: { main: ["acknowledge"], beside: ["accept", "inquire", "sendBack", "decline", "recall"] },
  acknowledged: { main: ["accept"], beside: ["inquire", "sendBack", "decline"] },
  inquiring: { main: ["answer"], beside: ["accept", "decline"] },
  sent_back: { main: ["resubmit"], beside: ["cancel"] },
  declined: { main: ["advise"], beside: ["cancel"] },
  accepted: { main: ["contact"], beside: ["attempt", "hold"] },
  contacted: { main: ["begin"], beside: ["report", "hold"] },
  in_progress: { main: ["report"], beside: ["update", "hold"] },
  on_hold: { main: ["resume"], beside: ["report"] },
  reported: { main: ["confirm"], beside: ["contest"] },
};

/** A request for information asks for an answer, and for nobody's visit. */
const OF_INFORMATION: Partial<Record<ReferralStatus, Order>> = {
  acknowledged: { main: ["report"], beside: ["accept", "inquire", "sendBack", "decline"] },
  accepted: { main: ["report"], beside: ["hold"] },
};

/** What is enough to know: a row of a list does. */
type Deciding = Pick<Referral, "actions" | "status" | "kind" | "from" | "to" | "next">;

export interface NextDeeds {
  main: DeedVerb | undefined;
  beside: readonly DeedVerb[];
  /** All the others that are allowed. */
  more: readonly DeedVerb[];
}

/** The one big step, what stands beside it, and the rest; of what the server allows this caller. */
export function nextDeeds(referral: Deciding, deskId: string): NextDeeds {
  const allowed = deedsAmong(referral.actions);
  const order = orderOf(referral, deskId);
  const main = order.main.find((verb) => allowed.includes(verb));
  const beside = order.beside.filter((verb) => verb !== main && allowed.includes(verb));
  return { main, beside, more: allowed.filter((verb) => verb !== main && !beside.includes(verb)) };
}

function orderOf(referral: Deciding, deskId: string): Order {
  const { status, kind } = referral;
  // Nobody is there: the desk that stands in passes it on by phone.
  if (status === "sent" && sideOf(referral, deskId) === "watch" && isMine(referral, deskId))
    return { main: ["call"], beside: [] };
  const order = kind === "information_request" ? (OF_INFORMATION[status] ?? ORDER[status]) : ORDER[status];
  return order ?? { main: [], beside: [] };
}
