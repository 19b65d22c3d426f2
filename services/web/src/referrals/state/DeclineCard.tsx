import declinedIcon from "@material-symbols/svg-400/outlined/do_not_disturb_on.svg?raw";
import { declineNextSteps, declineReasons, RESIDENT_SIDE } from "@tsunagi/contracts/codes";
import type { Referral } from "../../api/types.ts";
import { Facts } from "../../parts/Facts.tsx";
import { Icon } from "../../parts/Icon.tsx";

interface DeclineCardProps {
  referral: Referral;
  decline: NonNullable<Referral["decline"]>;
}

/** Why it was not taken, and what is to become of it: never a no alone. */
export function DeclineCard({ referral, decline }: DeclineCardProps) {
  const { code, next, suggestedDesk } = decline;
  const note = referral.steps.findLast(({ verb }) => verb === "decline")?.note;
  const advice = referral.steps.findLast(({ verb }) => verb === "advise");
  return (
    <section className="flex gap-3 rounded-12 border border-solid-gray-420 bg-solid-gray-50 px-4 py-3 sm:px-6">
      <Icon svg={declinedIcon} className="mt-0.5 size-6 text-solid-gray-800" />
      <div className="grid min-w-0 flex-1 gap-2">
        <h2 className="text-std-17B-170 text-solid-gray-900">
          受入不可：{declineReasons[code]}
          {RESIDENT_SIDE.includes(code) && "（本人側の理由）"}
        </h2>
        <Facts
          rows={[
            ["次の一手", declineNextSteps[next]],
            suggestedDesk && ["提案された窓口", suggestedDesk.name],
            note ? ["受け手からのひとこと", note] : null,
            advice?.note ? ["調整役からのひとこと", advice.note] : null,
          ]}
        />
      </div>
    </section>
  );
}
