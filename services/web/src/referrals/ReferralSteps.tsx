import type { Referral, ReferralStep } from "../api/types.ts";
import { Stamp } from "../parts/Stamp.tsx";
import { Steps } from "../parts/Steps.tsx";
import { stepsOf } from "./steps-of.ts";

/** How far a つなぎ has come, each step with when and by whom. */
export function ReferralSteps({ referral }: { referral: Referral }) {
  // Whoever is shown the head alone is shown no step: a line of them would say that nothing has been done.
  if (referral.steps.length === 0) return null;
  const all = stepsOf(referral);
  // Only what is awaited now is said in words: six sentences of "not yet" are noise.
  const awaited = all.findIndex(({ step }) => !step);
  const steps = all.map(({ step, name, waiting }, index) => ({
    name,
    waiting: index === awaited ? waiting : "",
    done: step && <Done step={step} />,
  }));
  return <Steps label="つなぎの進み" steps={steps} />;
}

function Done({ step }: { step: ReferralStep }) {
  return (
    <>
      <Stamp at={step.at} className="block text-solid-gray-900" />
      {step.by?.name}
      {step.whom && <span className="block text-dns-14N-130">電話で確認</span>}
    </>
  );
}
