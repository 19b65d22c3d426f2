import type { DatePoll } from "../../api/types.ts";
import { WithdrawAsk } from "./deeds/WithdrawAsk.tsx";

/** Somebody who is asked, and the word that they added. */
export function Who({ ask }: { ask: DatePoll["asks"][number] }) {
  const { staff, desk, isGone, answeredAt, remark, actions } = ask;
  return (
    <div className="grid gap-1">
      <p className="text-std-16N-170">
        <span className="font-700 text-solid-gray-900">{staff.name}</span>
        <span className="ml-3 text-solid-gray-700">{desk.name}</span>
      </p>
      {isGone && <p className="text-std-16N-170 text-orange-1000">いまはこの窓口にいません（数えていません）</p>}
      {!answeredAt && <p className="text-std-16N-170 text-solid-gray-700">まだ答えていません</p>}
      {remark && <p className="text-std-16N-170 whitespace-pre-line">「{remark}」</p>}
      {actions.includes("withdraw") && <WithdrawAsk ask={ask} />}
    </div>
  );
}
