import printIcon from "@material-symbols/svg-400/outlined/print.svg?raw";
import { Link } from "@tanstack/react-router";
import { DataTable } from "../../parts/DataTable.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { More } from "../../parts/More.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { printingColumns } from "./columns.tsx";
import { usePrintings } from "./use-printings.ts";

/** 印刷の記録: who took which number out of the rooms that this desk prepares. It has no paper itself. */
export function PrintingsPage() {
  const { rows, ...pages } = usePrintings();
  return (
    <>
      <PageHeader
        title="印刷の記録"
        above={
          <p className="mb-1 text-std-16N-170 text-solid-gray-700">
            <Link to="/conferences" className="link">
              会議
            </Link>
          </p>
        }
        below={
          <p className="mt-1 max-w-[44em] text-std-16N-170 text-solid-gray-700">
            この窓口が事務局の会議で、だれがいつ、どの番号の紙を印刷したかです。記録は変えることも消すこともできません。
          </p>
        }
      />
      <div className="grid gap-4 print:hidden">
        <Unfetched error={pages.error} stale={Boolean(rows)} onRetry={() => void pages.refetch()} />
        {pages.isPending && <Loading />}
        {rows && rows.length > 0 && <DataTable caption="印刷の記録" columns={printingColumns} rows={rows} />}
        {rows?.length === 0 && (
          <Empty icon={printIcon} title="印刷の記録はまだありません">
            会議の議題で「番号をとって印刷」すると、ここに並びます。
          </Empty>
        )}
        <More pages={pages} />
      </div>
      <p className="hidden print:block">印刷の記録は、印刷できません。</p>
    </>
  );
}
