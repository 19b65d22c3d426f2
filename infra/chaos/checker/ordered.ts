import type { Intent } from "../history/intent.ts";
import type { Evidence, Sent, Violation } from "./evidence.ts";

/** I5: each recipient hears of each record 1, 2, 3 … without a gap and never goes back. */
export function judgeOrder({ arrivals }: Pick<Evidence, "arrivals">): Violation[] {
  const found: Violation[] = [];
  const heard = new Map<string, number>();
  for (const { recipient, aggregate, mark, seq } of arrivals) {
    if (seq === undefined) continue;
    const ear = `${recipient} ${aggregate}`;
    const before = heard.get(ear) ?? 0;
    if (seq !== before + 1) found.push({ invariant: "I5", what: `${ear}: ${mark} is number ${seq} after ${before}` });
    heard.set(ear, Math.max(seq, before));
  }
  return found;
}

/** I6: what was acknowledged before something else was asked for stands before it in the ledger. */
export function judgeRealTime({ intents, sent }: Pick<Evidence, "intents" | "sent">): Violation[] {
  const wanted = new Map(intents.map((intent) => [intent.mark, intent]));
  const found: Violation[] = [];
  for (const [aggregate, deeds] of Map.groupBy(sent, (one) => one.aggregate)) {
    const inOrder = [...deeds].sort((a, b) => a.seq - b.seq);
    // Of all that stand behind it, the one that was acknowledged first: it may not have been before this one was asked.
    let earliest: { mark: string; returned: number } | undefined;
    for (const deed of inOrder.reverse()) {
      const intent = wanted.get(deed.mark);
      if (intent && earliest && earliest.returned < intent.invoked)
        found.push({ invariant: "I6", what: `${aggregate}: ${earliest.mark} was done before ${deed.mark} was asked` });
      earliest = firstOf(earliest, deed, intent);
    }
  }
  return found;
}

function firstOf(
  earliest: { mark: string; returned: number } | undefined,
  { mark }: Sent,
  intent: Intent | undefined,
): { mark: string; returned: number } | undefined {
  if (intent?.outcome !== "ok" || intent.returned === undefined) return earliest;
  return earliest && earliest.returned <= intent.returned ? earliest : { mark, returned: intent.returned };
}
