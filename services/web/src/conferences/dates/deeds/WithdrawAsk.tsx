import { useState } from "react";
import type { DatePoll } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { toast } from "../../../parts/toast.ts";
import { useWithdrawAsk } from "../use-polls.ts";

/** Asks somebody no more. It is asked once more, because their answer goes with it. */
export function WithdrawAsk({ ask }: { ask: DatePoll["asks"][number] }) {
  const [sure, setSure] = useState(false);
  const withdraw = useWithdrawAsk(() => toast("聞くのをやめました"));
  const press = () => withdraw.isPending || withdraw.mutate(ask.id);
  const whom = <span className="sr-only">（{ask.staff.name}）</span>;
  return (
    <div className="grid gap-2">
      {sure ? (
        <div className="grid gap-2 rounded-8 bg-solid-gray-50 p-3">
          <p className="text-std-16N-170">この人の答えは数えなくなり、本人の画面からも消えます。</p>
          <div className="flex flex-wrap gap-3">
            <Button onClick={press} busy={withdraw.isPending && "送っています…"}>
              聞くのをやめる{whom}
            </Button>
            <Button look="text" onClick={() => setSure(false)}>
              戻る
            </Button>
          </div>
        </div>
      ) : (
        <div className="-ml-5">
          <Button look="text" onClick={() => setSure(true)}>
            聞くのをやめる{whom}
          </Button>
        </div>
      )}
      <Refused error={withdraw.error} onRetry={press} />
    </div>
  );
}
