import { useState } from "react";
import type { AgendaItem, Handout } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Chip } from "../../../parts/Chip.tsx";
import { Loading } from "../../../parts/Loading.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Private } from "../../../parts/Private.tsx";
import { Unfetched } from "../../../parts/Unfetched.tsx";
import { CollectForm } from "./CollectForm.tsx";
import { HandOutForm } from "./HandOutForm.tsx";
import { useHandouts } from "./use-handouts.ts";

/** 配布資料: what was handed out with numbers, and what has come back. */
export function Handouts({ item }: { item: AgendaItem }) {
  const [handing, setHanding] = useState(false);
  const { data, error, refetch } = useHandouts(item.id);
  const again = () => void refetch();
  return (
    <Panel title="配布資料">
      <div className="grid gap-4">
        <Unfetched error={error} stale={Boolean(data)} onRetry={again} />
        {!data && !error && <Loading rows={1} />}
        {data?.items.length === 0 && (
          <p className="text-std-16N-170 text-solid-gray-700">番号をつけて配った資料は、まだありません。</p>
        )}
        {data?.items.map((handout) => (
          <OneHandout key={handout.id} handout={handout} onLatest={again} />
        ))}
        {handing ? (
          <HandOutForm itemId={item.id} onClose={() => setHanding(false)} />
        ) : (
          <div>
            <Button onClick={() => setHanding(true)}>資料を配る</Button>
          </div>
        )}
      </div>
    </Panel>
  );
}

function OneHandout({ handout, onLatest }: { handout: Handout; onLatest: () => void }) {
  const [collecting, setCollecting] = useState(false);
  const { title, copies, collected, missing, out, actions } = handout;
  return (
    <article
      aria-label={`${copies}部の資料`}
      className="grid gap-2 border-t border-solid-gray-300 pt-4 first:border-t-0 first:pt-0"
    >
      <p className="text-std-16B-170 text-solid-gray-900">
        <Private>{title}</Private>
      </p>
      <p className="flex flex-wrap items-center gap-2 text-std-16N-170">
        <Chip tone={out.length > 0 ? "orange" : "green"}>{`回収 ${collected.length}／${copies}`}</Chip>
        {out.length > 0 && "回収がすむまで、会議を終えられません。"}
      </p>
      {missing.map(({ copy, reason }) => (
        <p key={copy} className="text-std-16N-170">{`${copy}番：${reason}`}</p>
      ))}
      {collecting ? (
        <CollectForm {...{ handout, onLatest }} onClose={() => setCollecting(false)} />
      ) : (
        actions.includes("collect") && (
          <div>
            <Button onClick={() => setCollecting(true)}>回収を記録する</Button>
          </div>
        )
      )}
    </article>
  );
}
