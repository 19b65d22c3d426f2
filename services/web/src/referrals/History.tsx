import type { ReferralStep } from "../api/types.ts";
import { Stamp } from "../parts/Stamp.tsx";

/** Each verb after the name of who did it, and alone where nobody did: the ground ended by itself. */
const VERBS: Record<ReferralStep["verb"], string> = {
  draft: "下書きを作りました",
  revise: "下書きを直しました",
  send: "送付しました",
  open: "開封しました",
  acknowledge: "受領しました",
  accept: "受け入れました",
  giveBack: "提供の根拠が終わったため、未開封のまま戻しました",
  lapse: "提供の根拠の終わりを記録しました",
  reground: "別の根拠に移しました",
  stop: "続けずに終えました",
  continue: "自分の根拠で支援を続けることにしました",
};

const BY_ITSELF: Partial<Record<ReferralStep["verb"], string>> = {
  giveBack: "提供の根拠が終わり、未開封のまま戻りました",
  lapse: "提供の根拠が終わりました",
  reground: "提供の根拠が、有効なものに移りました",
};

const sentence = ({ verb, by }: ReferralStep): string =>
  by ? `${by.name}が${VERBS[verb]}` : (BY_ITSELF[verb] ?? VERBS[verb]);

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
            <Stamp at={step.at} />
            {step.desk && `・${step.desk.name}`}
          </p>
          <p className="text-std-16N-170 leading-normal text-solid-gray-900">{sentence(step)}</p>
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
