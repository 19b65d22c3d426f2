import { useState } from "react";
import type { AgendaItem } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Loading } from "../../../parts/Loading.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Unfetched } from "../../../parts/Unfetched.tsx";
import type { Inside } from "../Room.tsx";
import { HandOutForm } from "./HandOutForm.tsx";
import { OneHandout } from "./OneHandout.tsx";
import { useHandouts } from "./use-handouts.ts";

/** 配布資料: what was handed out with numbers, and what has come back. */
export function Handouts({ item, inside: { seats } }: { item: AgendaItem; inside: Inside }) {
  const [handing, setHanding] = useState(false);
  const { data, error, refetch } = useHandouts(item.id);
  const again = () => void refetch();
  // What is put off has its paper too: no sitting is closed while a copy of it is out.
  const isOut = data?.items.some(({ out, actions }) => out.length > 0 && actions.includes("collect"));
  if (!item.actions.includes("handOut") && !isOut) return null;
  return (
    <Panel title="配布資料">
      <div className="grid gap-4">
        <Unfetched error={error} stale={Boolean(data)} onRetry={again} />
        {!data && !error && <Loading rows={1} />}
        {data?.items.length === 0 && (
          <p className="text-std-16N-170 text-solid-gray-700">番号をつけて配った資料は、まだありません。</p>
        )}
        {data?.items.map((handout) => (
          <OneHandout key={handout.id} {...{ handout, seats }} onLatest={again} />
        ))}
        {!item.actions.includes("handOut") ? null : handing ? (
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
