import { problems } from "@tsunagi/contracts";
import { Refusal } from "./refusal.ts";

/** One verb: from which states it may be done, and where it leads (absent: the state stays). */
export interface Move<S extends string> {
  readonly from: readonly S[];
  readonly to?: S;
  /** A fact that can be recorded only once: the field that holds it. */
  readonly once?: string;
  /** A fact that has to be recorded before: the field that holds it. */
  readonly after?: string;
}

/** A record that has a life: its state, and the facts that can be recorded once. */
export interface Living<S extends string> {
  readonly status: S;
}

/** When: a pure table keyed by the verb (docs/STYLE.md 5). */
export interface Lifecycle<S extends string, V extends string> {
  readonly statuses: readonly S[];
  readonly moves: Readonly<Record<V, Move<S>>>;
  /** Whether the verb may be done to this record now. */
  allows(verb: V, record: Living<S>): boolean;
  /** The state that the verb leads to; refuses with 409 where it may not be done now. */
  next(verb: V, record: Living<S>): S;
}

/** Declares the life cycle of an entity over all its statuses. */
export function lifecycle<S extends string, V extends string>(
  statuses: readonly S[],
  moves: Readonly<Record<V, Move<S>>>,
): Lifecycle<S, V> {
  const allows = (verb: V, record: Living<S>) => {
    const { from, once, after } = moves[verb];
    const fact = (field: string) => (record as unknown as Record<string, unknown>)[field];
    return from.includes(record.status) && (!once || fact(once) == null) && (!after || fact(after) != null);
  };
  return {
    statuses,
    moves,
    allows,
    next(verb, record) {
      if (!allows(verb, record)) throw new Refusal(problems.notNow);
      return moves[verb].to ?? record.status;
    },
  };
}
