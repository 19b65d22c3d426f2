import doneIcon from "@material-symbols/svg-400/outlined/check_circle.svg?raw";
import { DataTable } from "../parts/DataTable.tsx";
import { Icon } from "../parts/Icon.tsx";
import { Loading } from "../parts/Loading.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { openColumns } from "./columns.tsx";
import { sorted } from "./incident-words.ts";
import { useIncidents } from "./use-incidents.ts";

/** On 今日 of whoever answers for personal data: what is still to be reported. */
export function OpenIncidents() {
  const { rows, error, refetch } = useIncidents();
  const { open } = sorted(rows ?? []);
  return (
    <section aria-labelledby="incidents" className="grid gap-3">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 id="incidents" className="text-std-20B-150 text-solid-gray-900">
          誤送付への対応
          {rows && <span className="ml-2 text-std-18N-160">{open.length}件</span>}
        </h2>
        <p className="text-std-16N-170 text-solid-gray-700">速報・本人への通知・確報が、まだ終わっていません。</p>
      </div>
      <Unfetched error={error} stale={Boolean(rows)} onRetry={() => void refetch()} />
      {!rows && !error && <Loading rows={2} />}
      {rows && open.length === 0 && (
        <p className="flex items-center gap-2 border-t border-solid-gray-420 py-4 text-std-16N-170 text-solid-gray-700">
          <Icon svg={doneIcon} className="size-6 text-success-2" />
          対応中の誤送付はありません。
        </p>
      )}
      {open.length > 0 && <DataTable caption="対応中の誤送付" columns={openColumns} rows={open} />}
    </section>
  );
}
