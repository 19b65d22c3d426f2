import type { Category, Need, ReferralKind, Urgency, WarmLevel } from "@tsunagi/contracts";
import type { DeskKey } from "../desks.ts";
import type { Login } from "../staff.ts";
import type { people } from "./people.ts";

/** How far a つなぎ has come. */
export type Reached =
  | "draft"
  | "sent"
  | "opened"
  | "acknowledged"
  | "inquiring"
  | "declined"
  | "accepted"
  | "in_progress"
  | "on_hold"
  | "reported";

export interface Story {
  readonly worker: Login;
  readonly resident: keyof typeof people;
  readonly to: readonly Chapter[];
  /** On what it goes where the person gives no consent. */
  readonly life?: string;
  /** A ground that is asked for and still waits for somebody's word. */
  readonly asks?: { readonly code: "APPI69_2_3"; readonly desk: DeskKey; readonly reason: string };
  /** The person has withdrawn their consent this many hours ago. */
  readonly withdrawnHoursAgo?: number;
}

export interface Chapter {
  readonly desk: DeskKey;
  readonly receiver: Login;
  readonly kind: ReferralKind;
  readonly urgency: Urgency;
  readonly warmLevel?: WarmLevel;
  readonly categories: readonly Category[];
  readonly needs: readonly Need[];
  readonly request: string;
  readonly keptRole: string;
  /** What goes along, handed over in person. */
  readonly documents?: readonly string[];
  readonly reached: Reached;
  readonly hoursAgo: number;
}

export const ID: Category = "identity_contact";
export const ALL: readonly Category[] = [
  ID,
  "health_disability",
  "work_school",
  "income_assets_debts",
  "welfare_use",
  "life_history",
];
