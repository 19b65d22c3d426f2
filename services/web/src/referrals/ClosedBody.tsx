import lockIcon from "@material-symbols/svg-400/outlined/lock.svg?raw";
import { useMe } from "../api/me.ts";
import type { Referral } from "../api/types.ts";
import { Icon } from "../parts/Icon.tsx";
import { Panel } from "../parts/Panel.tsx";
import { Duties } from "./Duties.tsx";
import { History } from "./History.tsx";
import { NeedsList } from "./NeedsList.tsx";
import { sideOf } from "./side.ts";

/** What a desk sees that is shown the head alone: whose turn it is and which help is wanted, and not of whom. */
export function ClosedBody({ referral }: { referral: Referral }) {
  const { needs, steps } = referral;
  const isWatching = sideOf(referral, useMe().acting.desk.id) === "watch";
  return (
    <div className="grid items-start gap-6 @5xl:grid-cols-[1fr_22rem]">
      <div className="grid gap-6">
        <p className="flex items-start gap-3 rounded-12 border border-solid-gray-420 px-4 py-3 text-std-16N-170 sm:px-6">
          <Icon svg={lockIcon} className="mt-0.5 size-6" />
          {isWatching
            ? "内容と氏名は、つなぎ元とつなぎ先の窓口だけが見られます。ここには、だれの番か、何が必要かだけが出ています。"
            : "このつなぎの内容は、いまの窓口では見られません。"}
        </p>
        {needs.length > 0 && (
          <Panel title="困りごと">
            <NeedsList needs={needs} />
          </Panel>
        )}
      </div>
      <div className="grid gap-6">
        <Panel title="責任と担当">
          <Duties referral={referral} />
        </Panel>
        {steps.length > 0 && (
          <Panel title="履歴">
            <History steps={steps} />
          </Panel>
        )}
      </div>
    </div>
  );
}
