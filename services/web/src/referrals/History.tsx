import type { ReferralStep } from "../api/types.ts";
import { Stamp } from "../parts/Stamp.tsx";

const VERBS: Record<ReferralStep["verb"], string> = {
  draft: "下書きを作りました",
  revise: "下書きを直しました",
  send: "送付しました",
  open: "開封しました",
  acknowledge: "受領しました",
  accept: "受け入れました",
};

/** Everything that was done to this つなぎ, newest first. */
export function History({ steps }: { steps: readonly ReferralStep[] }) {
  return (
    <ol className="grid gap-4 border-l-2 border-solid-gray-300 pl-5">
      {[...steps].reverse().map((step) => (
        <li key={`${step.verb}-${step.at}`} className="relative">
          <span
            aria-hidden="true"
            className="absolute top-2 -left-[1.6875rem] size-3 rounded-full border-2 border-blue-900 bg-white"
          />
          <p className="text-dns-14N-130 text-solid-gray-700">
            <Stamp at={step.at} />・{step.desk.name}
          </p>
          <p className="text-std-16N-170 leading-normal text-solid-gray-900">
            {step.by.name}が{VERBS[step.verb]}
          </p>
          {step.note && (
            <p className="mt-1 rounded-8 bg-solid-gray-50 px-3 py-2 text-std-16N-170 leading-normal whitespace-pre-line">
              {step.note}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
