import type { Intent } from "../history/intent.ts";

/** A deed as one recipient found it. Those of one recipient stand in the order in which it heard them. */
export interface Arrival {
  readonly recipient: string;
  readonly aggregate: string;
  readonly mark: string;
  /** Its number among what this recipient is to hear of the record, counted from 1; absent where a list has no order. */
  readonly seq?: number;
}

/** A deed as it lies in the ledger. */
export interface Sent {
  readonly aggregate: string;
  readonly mark: string;
  readonly seq: number;
}

/** What is held against one another once everything is still. */
export interface Evidence {
  readonly intents: readonly Intent[];
  readonly sent: readonly Sent[];
  readonly arrivals: readonly Arrival[];
  /** Who must find it. */
  readonly recipientsOf: (intent: Intent) => readonly string[];
  /** How long after the last fault nothing was waiting any more; undefined: something was still waiting at the end. */
  readonly drainedMs: number | undefined;
  readonly audit: {
    /** Marks of deeds in the ledger without their line in the record of touches. */
    readonly missing: readonly string[];
    /** Where the chain breaks. */
    readonly brokenAt: number | undefined;
  };
}

export const invariants = {
  I1: "lost",
  I2: "doubled",
  I3: "phantom",
  I4: "under another receipt",
  I5: "out of order",
  I6: "out of real time",
  I7: "not drained",
  I8: "not on record",
  I9: "half done",
} as const;
export type Invariant = keyof typeof invariants;

export interface Violation {
  readonly invariant: Invariant;
  readonly what: string;
}
