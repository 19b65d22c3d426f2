import type { ReactNode } from "react";
import { Loading } from "../../parts/Loading.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { OnlookerList } from "../../sight/OnlookerList.tsx";
import { emptyWords, groundLine } from "./preview-words.ts";
import type { Previewing } from "./use-preview.ts";

interface WhoSeesProps {
  preview: Previewing;
  /** The draft on the server is older than what stands in the form. */
  dirty: boolean;
  saved: boolean;
  noGround: ReactNode;
}

/** Who would see what, on which ground: the server's word about the draft as it was kept last. */
export function WhoSees({ preview, dirty, saved, noGround }: WhoSeesProps) {
  const { data, error, refetch } = preview;
  return (
    <Panel title="だれに何が見えるか" tinted>
      <div className="grid gap-4 text-std-16N-170 leading-normal">
        {!saved && <p>「下書き保存」か「内容を確認して送る」を押すと、見られる人の名前がここに出ます。</p>}
        {saved && dirty && <p className="text-solid-gray-700">変更を保存すると、ここも新しくなります。</p>}
        {saved && !data && !error && <Loading rows={2} />}
        <Unfetched error={error} stale={Boolean(data)} onRetry={() => void refetch()} />
        {data && (
          <>
            {data.ground ? <p className="font-700 text-solid-gray-900">{groundLine(data.ground)}</p> : noGround}
            <OnlookerList people={data.people} />
            {data.empty.length > 0 && <p>{emptyWords(data.empty)}</p>}
          </>
        )}
      </div>
    </Panel>
  );
}
