import type { Referral } from "../../api/types.ts";
import { Banner } from "../../parts/Banner.tsx";
import { Button } from "../../parts/Button.tsx";
import { Stamp } from "../../parts/Stamp.tsx";
import { StatusChip } from "../StatusChip.tsx";
import { stepWords } from "../step-words.ts";

interface MovedMeanwhileProps {
  /** As it stood when the box was opened, or when somebody last said that they had looked. */
  seen: Referral;
  referral: Referral;
  onSeen: () => void;
}

/** Somebody moved it while this person was typing: the page behind the box is out of sight, so it is said here. */
export function MovedMeanwhile({ seen, referral, onSeen }: MovedMeanwhileProps) {
  const steps = referral.steps.slice(seen.steps.length);
  return (
    <Banner
      kind="warning"
      title="この画面を開いている間に、このつなぎが動きました。"
      actions={<Button onClick={onSeen}>確かめたので進める</Button>}
    >
      <p className="flex flex-wrap items-center gap-2">
        いまの状態
        <StatusChip status={referral.status} />
      </p>
      <ul>
        {steps.map((step) => (
          <li key={`${step.verb}-${step.at}`}>
            <Stamp at={step.at} /> {stepWords(step).sentence}
          </li>
        ))}
      </ul>
      <p>あなたの入力は残っています。</p>
    </Banner>
  );
}
