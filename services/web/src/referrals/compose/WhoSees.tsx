import { type ReactNode, Suspense } from "react";
import { fetched } from "../../api/fetched.ts";
import { Loading } from "../../parts/Loading.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { emptyWords, groundLine } from "./preview-words.ts";
import type { Previewing } from "./use-preview.ts";

const OnlookerList = fetched(() => import("../../sight/OnlookerList.tsx"), "OnlookerList");

interface WhoSeesProps {
  preview: Previewing;
  /** A desk and something to hand over are chosen. */
  asked: boolean;
  noGround: ReactNode;
}

/** Who would see what, on which ground: the server's word about what stands in the form. */
export function WhoSees({ preview, asked, noGround }: WhoSeesProps) {
  const { data, error, refetch } = preview;
  return (
    <Panel title="だれに何が見えるか" tinted>
      <div className="grid gap-4 text-std-16N-170 leading-normal">
        {!asked && <p>窓口と渡す情報を選ぶと、見られる人の名前がここに出ます。</p>}
        {asked && !data && !error && <Loading rows={2} />}
        <Unfetched error={error} stale={Boolean(data)} onRetry={() => void refetch()} />
        {asked && data && (
          <>
            {data.ground ? <p className="font-700 text-solid-gray-900">{groundLine(data.ground)}</p> : noGround}
            <Suspense fallback={<Loading rows={2} />}>
              <OnlookerList people={data.people} />
            </Suspense>
            {data.empty.length > 0 && <p>{emptyWords(data.empty)}</p>}
          </>
        )}
      </div>
    </Panel>
  );
}
