import { useState } from "react";
import { intentDone, intentKey } from "../../api/intent.ts";
import { queryClient } from "../../api/query-client.ts";
import { refusalOf } from "../../api/refusal.ts";
import type { ReferralItem } from "../../api/types.ts";
import { deeds } from "../deeds/deeds.ts";
import { sendDeed } from "../deeds/use-deed.ts";

/** What came of one of several. */
export interface Outcome {
  readonly id: string;
  readonly number: string;
  /** Why it was not done; undefined where it was. */
  readonly refused: string | undefined;
}

const LOST = "通信が切れています。つながってから、もう一度押してください。";

/** Confirms several results, each with its own version and its own answer. What fails stays chosen. */
export function useConfirming(rows: readonly ReferralItem[] | undefined) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [results, setResults] = useState<readonly Outcome[]>([]);
  const [busy, setBusy] = useState(false);
  const picked = (rows ?? []).filter(({ id }) => chosen.has(id));
  const confirm = async () => {
    if (busy) return;
    setBusy(true);
    const outcomes: Outcome[] = [];
    for (const row of picked) outcomes.push(await confirmOne(row));
    setResults(outcomes);
    setChosen(new Set(outcomes.filter(({ refused }) => refused).map(({ id }) => id)));
    setBusy(false);
    void queryClient.invalidateQueries({ queryKey: ["get", "/api/referrals"] });
  };
  const toggle = (id: string) =>
    setChosen((old) => {
      const next = new Set(old);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const all = (ids: readonly string[]) => setChosen(new Set(ids));
  return { chosen, picked, results, busy, confirm, toggle, all };
}

async function confirmOne({ id, number, version }: ReferralItem): Promise<Outcome> {
  const input = { id, version, body: {} };
  try {
    await sendDeed(deeds.confirm.noun, input, intentKey("confirmReferral", input));
    intentDone("confirmReferral", input);
    return { id, number, refused: undefined };
  } catch (error) {
    const refusal = refusalOf(error);
    return { id, number, refused: refusal.kind === "problem" ? refusal.problem.title : LOST };
  }
}
