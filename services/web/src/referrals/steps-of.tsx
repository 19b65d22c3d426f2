import type { Referral, ReferralStep } from "../api/types.ts";
import { Stamp } from "../parts/Stamp.tsx";
import type { Step } from "../parts/Steps.tsx";

const NAMES = [
  ["send", "送付", "まだ送っていません"],
  ["open", "開封", "まだ開いていません"],
  ["acknowledge", "受領", "まだ受領していません"],
  ["accept", "受入", "まだ決まっていません"],
] as const;

/** 送付 → 開封 → 受領 → 受入, each with when and by whom. */
export function stepsOf({ steps }: Referral): Step[] {
  return NAMES.map(([verb, name, waiting]) => {
    const step = steps.find((one) => one.verb === verb);
    return { name, waiting, done: step && <Done step={step} /> };
  });
}

function Done({ step }: { step: ReferralStep }) {
  return (
    <>
      <Stamp at={step.at} className="block text-solid-gray-900" />
      {step.by.name}
      <span className="block text-dns-14N-130">{step.desk.name}</span>
    </>
  );
}
