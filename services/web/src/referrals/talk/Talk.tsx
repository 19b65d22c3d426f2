import { useState } from "react";
import { useMe } from "../../api/me.ts";
import type { Referral } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { speaksFor } from "../deeds/deed.ts";
import { TalkBox } from "./TalkBox.tsx";
import { TalkTurn } from "./TalkTurn.tsx";
import { turnsOf } from "./turns.ts";

/** So many stand open: what was said last is what one comes for. */
const LATEST = 6;

/** やりとり: questions, answers, words and calls as one thread, with a box of its own. The full history stays beside it. */
export function Talk({ referral, onLatest }: { referral: Referral; onLatest: () => void }) {
  const deskId = useMe().acting.desk.id;
  const [whole, setWhole] = useState(false);
  const turns = turnsOf(referral.steps, deskId);
  const { actions } = referral;
  const speaks = !speaksFor(referral, deskId) && (actions.includes("say") || actions.includes("answer"));
  if (turns.length === 0 && !speaks) return null;
  const shown = whole ? turns : turns.slice(-LATEST);
  return (
    <Panel
      title="やりとり"
      className="print:hidden"
      aside={
        shown.length < turns.length && (
          <Button look="text" onClick={() => setWhole(true)}>
            {`前の${turns.length - shown.length}件を表示する`}
          </Button>
        )
      }
    >
      {turns.length === 0 && (
        <p className="mb-4 text-std-16N-170 text-solid-gray-700">
          まだやりとりはありません。照会や連絡がここに並びます。
        </p>
      )}
      <ol aria-label="やりとり" className="grid gap-4 empty:hidden">
        {shown.map((turn) => (
          <TalkTurn key={turn.key} turn={turn} />
        ))}
      </ol>
      {speaks && <TalkBox key={referral.id} {...{ referral, onLatest }} />}
    </Panel>
  );
}
