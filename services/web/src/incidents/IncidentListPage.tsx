import doneIcon from "@material-symbols/svg-400/outlined/check_circle.svg?raw";
import { DataTable } from "../parts/DataTable.tsx";
import { Empty } from "../parts/Empty.tsx";
import { Loading } from "../parts/Loading.tsx";
import { More } from "../parts/More.tsx";
import { PageHeader } from "../parts/PageHeader.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { concludedColumns, openColumns } from "./columns.tsx";
import { sorted } from "./incident-words.ts";
import { useIncidents } from "./use-incidents.ts";

/** 誤送付: what the 個人情報担当 has to report, and what has been (docs/RULINGS.md 8). */
export function IncidentListPage() {
  const { rows, ...pages } = useIncidents();
  const { open, concluded } = sorted(rows ?? []);
  return (
    <>
      <PageHeader
        title="誤送付"
        below={
          <p className="mt-1 max-w-[44em] text-std-16N-170 text-solid-gray-700">
            まちがった窓口に届き、開封されたつなぎです。速報は5日以内、確報は30日以内に行い、本人に通知します。本人の氏名と内容は、ここには出ません。
          </p>
        }
      />
      <div className="grid gap-10">
        <Unfetched error={pages.error} stale={Boolean(rows)} onRetry={() => void pages.refetch()} />
        {pages.isPending && <Loading rows={4} />}
        {rows && (
          <section aria-labelledby="open" className="grid gap-3">
            <h2 id="open" className="text-std-20B-150 text-solid-gray-900">
              対応中<span className="ml-2 text-std-18N-160">{open.length}件</span>
            </h2>
            {open.length > 0 ? (
              <DataTable caption="対応中の誤送付" columns={openColumns} rows={open} />
            ) : (
              <Empty icon={doneIcon} title="対応中の誤送付はありません">
                誤送付が記録されると、ここに載ります。
              </Empty>
            )}
          </section>
        )}
        {concluded.length > 0 && (
          <section aria-labelledby="concluded" className="grid gap-3">
            <h2 id="concluded" className="text-std-20B-150 text-solid-gray-900">
              終わったもの<span className="ml-2 text-std-18N-160">{concluded.length}件</span>
            </h2>
            <DataTable caption="終わった誤送付" columns={concludedColumns} rows={concluded} />
          </section>
        )}
        <More pages={pages} />
      </div>
    </>
  );
}
