import phoneIcon from "@material-symbols/svg-400/outlined/phone_in_talk.svg?raw";
import type { ReferralStep } from "../api/types.ts";
import { Icon } from "../parts/Icon.tsx";
import { Stamp } from "../parts/Stamp.tsx";
import { stepWords } from "./step-words.ts";

/** Everything that was done to this つなぎ, newest first. */
export function History({ steps }: { steps: readonly ReferralStep[] }) {
  return (
    <ol className="grid gap-4 border-l-2 border-solid-gray-300 pl-5">
      {[...steps].reverse().map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: counted from the oldest, and nothing is ever taken out of a history.
        <li key={steps.length - index} className="relative grid gap-1">
          <span
            aria-hidden="true"
            className="absolute top-2 -left-[1.6875rem] size-3 rounded-full border-2 border-blue-900 bg-white"
          />
          <Line step={step} />
        </li>
      ))}
    </ol>
  );
}

function Line({ step }: { step: ReferralStep }) {
  const { sentence, code, whom } = stepWords(step);
  return (
    <>
      <p className="text-dns-14N-130 text-solid-gray-700">
        <Stamp at={step.at} />
        {step.desk && `・${step.desk.name}`}
      </p>
      <p className="text-std-16N-170 leading-normal text-solid-gray-900">
        {sentence}
        {code && <b className="block">{code}</b>}
      </p>
      {whom && (
        <p className="flex items-start gap-1 text-std-16N-170 leading-normal text-solid-gray-800">
          <Icon svg={phoneIcon} className="mt-0.5 size-5" />
          {whom}
        </p>
      )}
      {step.note && (
        <p className="rounded-8 bg-solid-gray-50 px-3 py-2 text-std-16N-170 leading-normal whitespace-pre-line">
          {step.note}
        </p>
      )}
    </>
  );
}
