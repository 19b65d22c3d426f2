import type { Category, Need, Urgency } from "@tsunagi/contracts";

export type Known = Exclude<Category, "identity_contact">;

/** What a つなぎ is about, in the words of whoever asks and whoever answers. */
export interface Theme {
  readonly needs: readonly [Need, ...Need[]];
  readonly urgency: Urgency;
  /** What the case knows of it, and what goes along. */
  readonly known: Partial<Record<Known, string>>;
  /** What is asked, and what the sender goes on doing. */
  readonly asks: readonly (readonly [request: string, keptRole: string])[];
  readonly contact: readonly string[];
  readonly plan: string;
  readonly results: readonly string[];
}
