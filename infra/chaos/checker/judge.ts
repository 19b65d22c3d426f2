import { judgeDoubles, judgeLoss, judgePhantoms, judgeReceipts } from "./arrived.ts";
import type { Evidence, Invariant, Violation } from "./evidence.ts";
import { judgeOrder, judgeRealTime } from "./ordered.ts";

/** After the last fault nothing waits for longer than this. */
const DRAINED_WITHIN_MS = 60_000;

/** Holds what the clients know against what the recipients found. Pure: the same evidence, the same verdict. */
export function judge(evidence: Evidence): Violation[] {
  return [
    ...judgeLoss(evidence),
    ...judgeDoubles(evidence),
    ...judgePhantoms(evidence),
    ...judgeReceipts(evidence),
    ...judgeOrder(evidence),
    ...judgeRealTime(evidence),
    ...judgeDrain(evidence),
    ...judgeAudit(evidence),
  ];
}

/** I7 */
function judgeDrain({ drainedMs }: Evidence): Violation[] {
  if (drainedMs !== undefined && drainedMs <= DRAINED_WITHIN_MS) return [];
  const what = drainedMs === undefined ? "something was still waiting at the end" : `it took ${drainedMs} ms`;
  return [{ invariant: "I7", what }];
}

/** I8 */
function judgeAudit({ audit }: Evidence): Violation[] {
  const broken = audit.brokenAt === undefined ? [] : [`the chain breaks at row ${audit.brokenAt}`];
  return [...audit.missing, ...broken].map((what) => ({ invariant: "I8", what }));
}

/** How many violations there are of each kind. */
export function tally(violations: readonly Violation[]): Readonly<Record<Invariant, number>> {
  const counts: Record<Invariant, number> = { I1: 0, I2: 0, I3: 0, I4: 0, I5: 0, I6: 0, I7: 0, I8: 0, I9: 0 };
  for (const { invariant } of violations) counts[invariant] += 1;
  return counts;
}
