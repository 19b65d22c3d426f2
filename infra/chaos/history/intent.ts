/** What a client wanted once, and what it knows of what became of it. */
export interface Intent {
  /** The Idempotency-Key under which it was asked, however often. */
  readonly key: string;
  readonly verb: string;
  /** By what it is recognised at the other end: in all the run, no other deed leaves this mark. */
  readonly mark: string;
  /** The record it was done to; of a new one the client learns it by the answer. */
  readonly aggregate: string | undefined;
  /** Milliseconds of one clock that never goes back. */
  readonly invoked: number;
  readonly returned: number | undefined;
  /** ok: acknowledged. fail: refused, and it certainly was not done. info: nobody told the client. */
  readonly outcome: "ok" | "fail" | "info";
  /** The record that the acknowledgement named. */
  readonly receipt: string | undefined;
  /** How often it was sent. */
  readonly tries: number;
  /** The status of the last answer. */
  readonly status: number | undefined;
}

/** All that the clients know, in the order in which they ended. */
export interface History {
  readonly intents: readonly Intent[];
  note(intent: Intent): void;
  /** Acknowledged so far, of one verb or of all. */
  acknowledged(verb?: string): number;
}

export function openHistory(): History {
  const intents: Intent[] = [];
  const counts = new Map<string, number>();
  let all = 0;
  return {
    intents,
    note(intent) {
      intents.push(intent);
      if (intent.outcome !== "ok") return;
      all += 1;
      counts.set(intent.verb, (counts.get(intent.verb) ?? 0) + 1);
    },
    acknowledged: (verb) => (verb === undefined ? all : (counts.get(verb) ?? 0)),
  };
}
