import receiveIcon from "@material-symbols/svg-400/outlined/mark_email_read.svg?raw";
import type { Release } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { ButtonLink } from "../../parts/ButtonLink.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Refused } from "../../parts/Refused.tsx";
import { Stamp } from "../../parts/Stamp.tsx";
import { toast } from "../../parts/toast.ts";
import { ReferOn } from "./ReferOn.tsx";
import { useAcknowledge } from "./use-releases.ts";

/** What whoever it came to does with it: receives it for the desk, and goes on to a case or a つなぎ of their own. */
export function GoOn({ release }: { release: Release }) {
  const { id, received, actions, caseId } = release;
  const acknowledge = useAcknowledge(() => toast("受け取ったことを、知らせた窓口に伝えました"));
  if (caseId) {
    return (
      <ButtonLink to="/cases/$caseId" params={{ caseId }} className="justify-self-start">
        ケースを開く
      </ButtonLink>
    );
  }
  const mayReceive = actions.includes("acknowledge");
  if (!mayReceive && !received) return null;
  return (
    <Panel title={mayReceive ? "この窓口ですること" : "受け取りました"}>
      <div className="grid gap-4">
        {received && (
          <p className="text-std-16N-170 text-solid-gray-900">
            {received.by.name}が受け取りました（
            <Stamp at={received.at} />
            ）。知らせた窓口にも見えています。
          </p>
        )}
        <Refused error={acknowledge.error} onRetry={() => acknowledge.mutate(id)} />
        <div className="flex flex-wrap gap-3">
          {mayReceive && (
            <Button
              look="solid"
              icon={receiveIcon}
              busy={acknowledge.isPending && "伝えています…"}
              onClick={() => !acknowledge.isPending && acknowledge.mutate(id)}
            >
              受け取りました
            </Button>
          )}
          <ReferOn release={release} />
          <ButtonLink to="/cases/new">ケースを登録する</ButtonLink>
        </div>
      </div>
    </Panel>
  );
}
