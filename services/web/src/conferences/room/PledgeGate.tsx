import type { AgendaItem } from "../../api/types.ts";
import { PledgeBox } from "../PledgeBox.tsx";
import { dayWords, isAwaited } from "./preparation/prepare-by.ts";
import { usePledge } from "./use-item.ts";

/** 守秘の確認 before one goes in. */
export function PledgeGate({ item }: { item: AgendaItem }) {
  const { mutate, isPending, error } = usePledge();
  const mayPledge = item.actions.includes("pledge");
  return (
    <PledgeBox
      lead="この議題の内容は、守秘を確認した出席者だけが見られます。"
      words={item.pledge}
      button="守秘を確認して入る"
      pledge={mayPledge ? { run: () => mutate(item.id), isPending, error } : undefined}
    >
      {mayPledge && item.prepareBy && isAwaited(item) && (
        <p className="text-std-16B-170 text-solid-gray-900">
          守秘を確認すると、準備シートを書けます（期限 {dayWords(item.prepareBy)}）。
        </p>
      )}
    </PledgeBox>
  );
}
