import { refusalOf, refusedWith } from "../api/refusal.ts";
import type { ReferralStep } from "../api/types.ts";
import { Banner } from "../parts/Banner.tsx";
import { Button } from "../parts/Button.tsx";
import { Refused } from "../parts/Refused.tsx";
import { clock } from "../words/when.ts";
import { OpenAlready } from "./row/OpenAlready.tsx";
import { stepWords } from "./step-words.ts";

/** A refusal of a verb on a つなぎ. 412 names who was first and fetches the latest; what was typed stays. */
export function Changed({ error, onLatest, onRetry }: { error: unknown; onLatest: () => void; onRetry?: () => void }) {
  if (!refusedWith(error, 412)) {
    return (
      <Refused error={error} {...(onRetry && { onRetry })}>
        <OpenAlready error={error} />
      </Refused>
    );
  }
  const refusal = refusalOf(error);
  const last = refusal.kind === "problem" ? lastStep(refusal.problem.current) : undefined;
  return (
    <Banner
      kind="warning"
      title={
        last?.by
          ? `${last.by.name}さんが${clock(new Date(last.at))}に先に変更しました。`
          : "ほかの人が先に変更しました。"
      }
      actions={<Button onClick={onLatest}>最新を読み込む</Button>}
    >
      {last && <p>{stepWords(last).sentence}。</p>}
      あなたの入力は残っています。最新の内容を確かめてから、もう一度進めてください。
    </Banner>
  );
}

function lastStep(current: Record<string, unknown> | undefined): ReferralStep | undefined {
  return Array.isArray(current?.steps) ? (current.steps.at(-1) as ReferralStep | undefined) : undefined;
}
