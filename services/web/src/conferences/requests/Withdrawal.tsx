import { useState } from "react";
import type { InformationRequest } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { ChangedFirst } from "../../parts/ChangedFirst.tsx";
import { toast } from "../../parts/toast.ts";
import { useWithdrawRequest } from "./use-requests.ts";

/** 照会を取り下げる: asked once more, because whoever looks at it just now loses it. */
export function Withdrawal({ request, onLatest }: { request: InformationRequest; onLatest: () => void }) {
  const [asking, setAsking] = useState(false);
  const withdrawing = useWithdrawRequest(() => toast("照会を取り下げました"));
  const press = () => withdrawing.isPending || withdrawing.mutate({ id: request.id, version: request.version });
  return (
    <div className="grid gap-3">
      {asking ? (
        <div className="grid gap-3 rounded-8 bg-solid-gray-50 p-4">
          <p className="text-std-16N-170">取り下げると、{request.desk.name}はもう回答できません。</p>
          <div className="flex flex-wrap gap-3">
            <Button onClick={press} busy={withdrawing.isPending && "取り下げています…"}>
              取り下げる
            </Button>
            <Button look="text" onClick={() => setAsking(false)}>
              やめる
            </Button>
          </div>
        </div>
      ) : (
        <Button look="text" className="justify-self-start" onClick={() => setAsking(true)}>
          照会を取り下げる
        </Button>
      )}
      <ChangedFirst error={withdrawing.error} onLatest={onLatest} onRetry={press} />
    </div>
  );
}
