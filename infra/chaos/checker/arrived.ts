import type { Arrival, Evidence, Sent, Violation } from "./evidence.ts";

/** I1 no loss, and I9: what nobody was told of has arrived wholly or not at all. */
export function judgeLoss({ intents, sent, arrivals, recipientsOf }: Evidence): Violation[] {
  const inLedger = new Set(sent.map(({ mark }) => mark));
  const inInbox = new Set(arrivals.map(placeOf));
  return intents.flatMap((intent): Violation[] => {
    const { mark, outcome } = intent;
    const hear = recipientsOf(intent);
    const missing = hear.filter((recipient) => !inInbox.has(placeOf({ recipient, mark })));
    const lacks = [...(inLedger.has(mark) ? [] : ["the ledger"]), ...missing];
    if (outcome === "ok") return lacks.map((where) => ({ invariant: "I1", what: `${mark} never reached ${where}` }));
    const isHalfDone = outcome === "info" && lacks.length > 0 && lacks.length <= hear.length;
    const what = `${mark}, of which nobody was told, is there and did not reach ${lacks.join(", ")}`;
    return isHalfDone ? [{ invariant: "I9", what }] : [];
  });
}

/** I2 once, in the ledger and at every recipient. */
export function judgeDoubles({ sent, arrivals }: Evidence): Violation[] {
  const places = [...sent.map(({ mark }) => placeOf({ recipient: "the ledger", mark })), ...arrivals.map(placeOf)];
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts]
    .filter(([, times]) => times > 1)
    .map(([place, times]) => ({ invariant: "I2", what: `${place}: ${times} times` }));
}

/** I3: nothing is there that nobody asked for, or that was refused. */
export function judgePhantoms({ intents, sent, arrivals }: Evidence): Violation[] {
  const wanted = new Map(intents.map((intent) => [intent.mark, intent]));
  const there: readonly (Sent | Arrival)[] = [...sent, ...arrivals];
  return [...new Set(there.map(({ mark }) => mark))].flatMap((mark): Violation[] => {
    const intent = wanted.get(mark);
    if (!intent) return [{ invariant: "I3", what: `nobody asked for ${mark}` }];
    return intent.outcome === "fail"
      ? [{ invariant: "I3", what: `${mark} was refused (${intent.status}) and done` }]
      : [];
  });
}

/** I4: it lies there under the id that the acknowledgement named. */
export function judgeReceipts({ intents, arrivals }: Evidence): Violation[] {
  const receipts = new Map(intents.map(({ mark, receipt }) => [mark, receipt]));
  return arrivals.flatMap(({ recipient, mark, aggregate }): Violation[] => {
    const receipt = receipts.get(mark);
    const what = `${mark} was acknowledged as ${receipt} and reached ${recipient} as ${aggregate}`;
    return receipt === undefined || receipt === aggregate ? [] : [{ invariant: "I4", what }];
  });
}

const placeOf = ({ recipient, mark }: Pick<Arrival, "recipient" | "mark">) => `${recipient}: ${mark}`;
