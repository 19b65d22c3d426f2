import type { Category } from "../categories.ts";

/** つなぎ: its states, and what is known of one. */
export type Status =
  | "draft"
  | "returned"
  | "sent"
  | "acknowledged"
  | "inquiring"
  | "sent_back"
  | "declined"
  | "accepted"
  | "contacted"
  | "in_progress"
  | "on_hold"
  | "reported"
  | "completed"
  | "redirected"
  | "cancelled"
  | "resident_declined"
  | "failed"
  | "misdirected"
  | "stopped";

/** A desk that is none of the two and was shown the head. */
export interface Watcher {
  readonly desk: string;
  readonly role: "coordinator" | "fallback" | "manager";
}
/** Whose clock runs; who of that desk is a matter of rosters, and found out. */
export interface Turn {
  readonly desk: string;
  readonly staff: string | null;
}

export interface Sheet {
  readonly kind: "assistance_request" | "information_request" | "multi_agency_coordination" | "transfer";
  readonly urgency: "A" | "B" | "C" | "D";
  /** The one in front. */
  readonly need: string;
  readonly categories: readonly Category[];
  /** A destination without accounts. */
  readonly outside: boolean;
  readonly previous: string | null;
  readonly alongside: string | null;
}

export interface Referral extends Sheet {
  readonly id: string;
  readonly municipality: string;
  readonly case: string;
  readonly from: string;
  readonly to: string;
  readonly status: Status;
  /** The other desk may know of it. */
  readonly sent: boolean;
  readonly opened: boolean;
  /** Misdirected: closed again where it went. */
  readonly sealed: boolean;
  /** On what it was sent; null in a draft. */
  readonly ground: string | null;
  readonly lapsed: boolean;
  readonly own: boolean;
  readonly accountable: string | null;
  readonly next: Turn | null;
  readonly rung: number;
  readonly met: boolean;
  readonly outcome: string | null;
  /** Out of a rest it goes back there. */
  readonly resume: Status | null;
  readonly hops: number;
  readonly watchers: readonly Watcher[];
  /** The desks that did something to it: what one did itself one may read again. */
  readonly acted: readonly string[];
  /** Its history, verb by verb. */
  readonly steps: readonly string[];
}

/** As it is drafted. */
export const blank = {
  status: "draft",
  sent: false,
  opened: false,
  sealed: false,
  ground: null,
  lapsed: false,
  own: false,
  accountable: null,
  next: null,
  rung: 0,
  met: false,
  outcome: null,
  resume: null,
  hops: 0,
  watchers: [],
  acted: [],
  steps: ["draft"],
} as const satisfies Partial<Referral>;
