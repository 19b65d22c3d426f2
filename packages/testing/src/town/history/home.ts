import type {
  CancelReason,
  LegalBasisCode,
  Outcome,
  ReferralKind,
  Relation,
  Urgency,
  WarmLevel,
} from "@tsunagi/contracts";
import type { DeskKey } from "../desks.ts";
import type { Login } from "../staff.ts";
import type { ThemeName } from "./words/index.ts";

/** Somebody with the desk that they sit at, where that is not their first one. */
export type Seat = Login | "hayase@hananoki";

/** How far a つなぎ of earlier weeks went; every one of them has come to its end. */
export type Ending =
  | "completed"
  | "declined"
  | "sent_back"
  | "resident_declined"
  | "failed"
  | "cancelled"
  | "stopped"
  | "misdirected";

/** Where a つなぎ stands today. */
export type Standing =
  | "draft"
  | "sent"
  | "acknowledged"
  | "inquiring"
  | "sent_back"
  | "returned"
  | "declined"
  | "accepted"
  | "contacted"
  | "in_progress"
  | "on_hold"
  | "reported"
  | "misdirected";

interface Details {
  readonly kind?: ReferralKind;
  readonly urgency?: Urgency;
  readonly warmLevel?: WarmLevel;
  /** Who asks, where it is not whoever leads the case; and who answers. */
  readonly from?: Seat;
  readonly receiver?: Seat;
  /** つなぎ直し of the one before it in the list; or sent at the same time as that one. */
  readonly again?: true;
  readonly alongside?: true;
  /** How it came to nothing. */
  readonly failure?: Extract<Outcome, "unreachable" | "died" | "moved_away" | "hospitalised">;
  readonly reason?: CancelReason;
}

/** When it was sent, in weeks, or of late in working days, before today; and what came of it. */
export interface Past {
  readonly weeksAgo?: number;
  readonly sentDaysAgo?: number;
  readonly end: Ending;
}

export interface Present {
  readonly daysAgo: number;
  readonly stands: Standing;
}

export interface Chapter extends Details {
  readonly desk: DeskKey;
  readonly theme: ThemeName;
  readonly course: Past | Present;
}

interface Around {
  readonly alias?: string;
  readonly romanName?: string;
  readonly phone?: string;
  readonly contactWish?: string;
  readonly addressWithheld?: true;
  readonly members?: readonly (readonly [
    name: string,
    kana: string,
    birth: string | null,
    Relation,
    apart?: "apart",
  ])[];
  /** How many records stand in the course of the case. */
  readonly records?: number;
  readonly consent?: {
    readonly method?: "oral" | "electronic";
    readonly parental?: string;
    readonly guardian?: string;
    readonly endsInDays?: number;
  };
  /** On what it goes where there is no consent, or a ground that still waits for somebody's word. */
  readonly basis?: { readonly code: LegalBasisCode; readonly reason: string; readonly waiting?: DeskKey };
}

/** One household of the town: who it is about, who leads the case, and which つなぎ came of it. */
export interface Home extends Around {
  readonly name: string;
  readonly kana: string;
  readonly birthDate: string | null;
  readonly address: string;
  readonly worker: Seat;
  readonly chapters: readonly Chapter[];
}

export const home = (
  [name, kana, birthDate, address]: readonly [string, string, string | null, string],
  worker: Seat,
  chapters: readonly Chapter[],
  around: Around = {},
): Home => ({ name, kana, birthDate, address: `みどり野市${address}`, worker, chapters, ...around });

/** A つなぎ of earlier weeks. */
export const past = (
  desk: DeskKey,
  theme: ThemeName,
  weeksAgo: number,
  end: Ending = "completed",
  details: Details = {},
): Chapter => ({ desk, theme, course: { weeksAgo, end }, ...details });

/** One of the last days that has come to its end already. */
export const lately = (
  desk: DeskKey,
  theme: ThemeName,
  sentDaysAgo: number,
  end: Ending,
  details: Details = {},
): Chapter => ({ desk, theme, course: { sentDaysAgo, end }, ...details });

/** One that is open: it came to where it stands so many working days ago. */
export const open = (
  desk: DeskKey,
  theme: ThemeName,
  daysAgo: number,
  stands: Standing,
  details: Details = {},
): Chapter => ({ desk, theme, course: { daysAgo, stands }, ...details });
