import type { Referral, ReferralStep } from "../api/types.ts";
import { Stamp } from "../parts/Stamp.tsx";
import { Steps } from "../parts/Steps.tsx";
import { remaining } from "../words/remaining.ts";
import { useNow } from "../words/use-now.ts";
import { stepsOf } from "./steps-of.ts";

/** How far a つなぎ has come, each step with when and by whom. */
export function ReferralSteps({ referral }: { referral: Referral }) {
  const now = useNow();
  // Whoever is shown the head alone is shown no step: a line of them would say that nothing has been done.
  if (referral.steps.length === 0) return null;
  const all = stepsOf(referral);
  const left = referral.dueAt && !referral.hold ? `\n（${remaining(new Date(referral.dueAt), now).words}）` : "";
  // Only what is awaited now is said in words: six sentences of "not yet" are noise.
  const awaited = all.findIndex(({ step }) => !step);
  const steps = all.map(({ step, name, waiting }, index) => ({
    name,
    waiting: index === awaited ? `${waiting}${left}` : "",
    done: step && <Done step={step} />,
  }));
  return <Steps label="つなぎの進み" steps={steps} />;
}

function Done({ step }: { step: ReferralStep }) {
  return (
    <>
      <Stamp at={step.at} className="block text-solid-gray-900" />
      {step.whom && step.verb !== "send" ? (
        <>
          つなぎ先（電話で確認）
          <span className="block text-dns-14N-130">記録：{step.by?.name}</span>
        </>
      ) : (
        step.by?.name
      )}
    </>
  );
}
