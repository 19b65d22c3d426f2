import validIcon from "@material-symbols/svg-400/outlined/check_circle.svg?raw";
import endedIcon from "@material-symbols/svg-400/outlined/event_busy.svg?raw";
import withdrawnIcon from "@material-symbols/svg-400/outlined/front_hand.svg?raw";
import { categories, consentGivers, consentMethods } from "@tsunagi/contracts/codes";
import type { Consent } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Chip } from "../../parts/Chip.tsx";
import { Facts } from "../../parts/Facts.tsx";
import { untilWords } from "../../words/ground.ts";
import { useNow } from "../../words/use-now.ts";
import { dayOf } from "../../words/when.ts";
import { type ConsentState, consentState } from "./consent-state.ts";

const STATES = {
  valid: { tone: "green", icon: validIcon, words: "有効" },
  ended: { tone: "orange", icon: endedIcon, words: "期限切れ" },
  withdrawn: { tone: "red", icon: withdrawnIcon, words: "撤回" },
} as const satisfies Record<ConsentState, unknown>;

/** One consent: who gave it, whether it holds, what it lets go where. */
export function ConsentCard({ consent, onWithdraw }: { consent: Consent; onWithdraw: () => void }) {
  const { giver, giverName, method, purpose, recipients, from, until, recordedBy, withdrawal, actions } = consent;
  const { words, ...chip } = STATES[consentState(consent, useNow())];
  const all = consent.categories.length === Object.keys(categories).length;
  return (
    <article className="grid gap-3 border-t border-solid-gray-300 pt-4">
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-std-16B-170 text-solid-gray-900">
        <Chip {...chip}>{words}</Chip>
        {consentMethods[method]}の同意（{dayOf(from)}）
      </h3>
      <Facts
        rows={[
          ["同意した人", giverName ? `${consentGivers[giver]} ${giverName}` : consentGivers[giver]],
          ["渡してよい窓口", recipients.map(({ name }) => name).join("\n")],
          ["渡してよい情報", all ? "6項目すべて" : consent.categories.map((one) => categories[one]).join("、")],
          ["利用目的", purpose],
          ["期限", untilWords(until)],
          ["記録した人", recordedBy.name],
          withdrawal && [
            "撤回",
            `${dayOf(withdrawal.at)}（${consentMethods[withdrawal.method]}）\n記録：${withdrawal.by.name}`,
          ],
          withdrawal?.note ? ["ひとこと", withdrawal.note] : null,
        ]}
      />
      {actions.includes("withdraw") && (
        <Button onClick={onWithdraw} className="justify-self-start">
          撤回する
          <span className="sr-only">（{dayOf(from)}の同意）</span>
        </Button>
      )}
    </article>
  );
}
