import { useMemo } from "react";
import { api } from "../../api/client.ts";
import { byCursor } from "../../api/pages.ts";
import { Loading } from "../../parts/Loading.tsx";
import { More } from "../../parts/More.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Private } from "../../parts/Private.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { dayOf } from "../../words/when.ts";

/** 会議からの引継ぎ: what conferences handed over to this case on consent, with its day and the kind of conference alone. */
export function HandedOver({ caseId }: { caseId: string }) {
  const pages = api.useInfiniteQuery("get", "/api/handed-over/{caseId}", { params: { path: { caseId } } }, byCursor);
  const rows = useMemo(() => pages.data?.pages.flatMap(({ items }) => items), [pages.data]);
  if (rows?.length === 0) return null;
  return (
    <Panel title="会議からの引継ぎ">
      <div className="grid gap-4">
        <Unfetched error={pages.error} stale={Boolean(rows)} onRetry={() => void pages.refetch()} />
        {pages.isPending && <Loading rows={1} />}
        <ol className="grid divide-y divide-solid-gray-300">
          {rows?.map(({ id, body, source, releasedAt }) => (
            <li key={id} className="grid gap-1 py-3 text-std-16N-170 first:pt-0 last:pb-0">
              <p className="whitespace-pre-line text-solid-gray-900">
                <Private>{body}</Private>
              </p>
              <p className="text-solid-gray-700">
                <time dateTime={releasedAt}>{dayOf(releasedAt)}</time>・出典 {source}
              </p>
            </li>
          ))}
        </ol>
        <More pages={pages} />
      </div>
    </Panel>
  );
}
