import { useState } from "react";
import { intentDone, intentKey } from "../../api/intent.ts";
import { queryClient } from "../../api/query-client.ts";
import { refusalOf } from "../../api/refusal.ts";
import type { ReferralItem } from "../../api/types.ts";
import { deeds } from "../deeds/deeds.ts";
import { sendDeed } from "../deeds/use-deed.ts";
import type { SeveralVerb } from "../row/row-deeds.ts";

/** What came of one of several. */
interface Outcome {
  readonly id: string;
  readonly number: string;
  /** Why it was not done; undefined where it was. */
  readonly refused: string | undefined;
}

export interface Several {
  /** What was last done to several, and what came of each. */
  readonly done: { readonly verb: SeveralVerb; readonly outcomes: readonly Outcome[] } | undefined;
  readonly busy: SeveralVerb | undefined;
  readonly run: (
    verb: SeveralVerb,
    rows: readonly ReferralItem[],
    body?: Readonly<Record<string, unknown>>,
  ) => Promise<void>;
}

const LOST = "通信が切れています。つながってから、もう一度押してください。";

/** One deed to several つなぎ, each with its own version and its own answer. `after` hears what failed. */
export function useSeveral(after: (failed: readonly string[]) => void): Several {
  const [done, setDone] = useState<Several["done"]>();
  const [busy, setBusy] = useState<SeveralVerb>();
  const run: Several["run"] = async (verb, rows, body = {}) => {
    if (busy || rows.length === 0) return;
    setBusy(verb);
    const outcomes: Outcome[] = [];
    for (const row of rows) outcomes.push(await runOne(verb, row, body));
    setDone({ verb, outcomes });
    after(outcomes.filter(({ refused }) => refused).map(({ id }) => id));
    setBusy(undefined);
    void queryClient.invalidateQueries({ queryKey: ["get", "/api/referrals"] });
  };
  return { done, busy, run };
}

async function runOne(
  verb: SeveralVerb,
  { id, number, version }: ReferralItem,
  body: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  const input = { id, version, body };
  const deed = `${verb}Referral`;
  try {
    await sendDeed(deeds[verb].noun, input, intentKey(deed, input));
    intentDone(deed, input);
    return { id, number, refused: undefined };
  } catch (error) {
    const refusal = refusalOf(error);
    return { id, number, refused: refusal.kind === "problem" ? refusal.problem.title : LOST };
  }
}
