import folderIcon from "@material-symbols/svg-400/outlined/folder_open.svg?raw";
import { Link } from "@tanstack/react-router";
import type { CaseItem } from "../api/types.ts";
import { type Column, DataTable } from "../parts/DataTable.tsx";
import { Empty } from "../parts/Empty.tsx";
import { Loading } from "../parts/Loading.tsx";
import { More } from "../parts/More.tsx";
import { ListPaper } from "../parts/paper/ListPaper.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { Subject } from "../referrals/Subject.tsx";
import { ageWords, birthDateWords } from "../words/birth.ts";
import { useNow } from "../words/use-now.ts";
import { dayOf } from "../words/when.ts";
import { CaseStatusChip } from "./CaseStatusChip.tsx";
import { useCases } from "./use-cases.ts";

/** The cases of this desk. `to` is what choosing one does: open it, or begin a つなぎ from it. */
export function CaseTable({ to }: { to: "open" | "refer" }) {
  const { rows, ...pages } = useCases();
  return (
    <div className="grid gap-4">
      <Unfetched error={pages.error} stale={Boolean(rows)} onRetry={() => void pages.refetch()} />
      {pages.isPending && <Loading />}
      {rows && rows.length > 0 && <DataTable caption="ケース" columns={columnsFor(to)} rows={rows} />}
      {rows?.length === 0 && (
        <Empty icon={folderIcon} title="まだケースがありません">
          「ケースを登録する」から、相談に来た方を登録できます。
        </Empty>
      )}
      <More pages={pages} />
      {rows && <ListPaper title="ケース一覧" columns={columnsFor(to)} rows={rows} more={pages.hasNextPage} />}
    </div>
  );
}

function Birth({ date }: { date: string | null }) {
  const now = useNow();
  if (!date) return "わかっていません";
  return (
    <span className="inline-grid whitespace-nowrap">
      {birthDateWords(date)}
      <span className="text-solid-gray-700">{ageWords(date, now)}</span>
    </span>
  );
}

const columnsFor = (to: "open" | "refer"): Column<CaseItem>[] => [
  {
    key: "status",
    head: "状態",
    cell: ({ status }) => <CaseStatusChip status={status} />,
    place: "order-2 justify-self-end self-start",
  },
  {
    key: "number",
    head: "番号",
    cell: (row) => (
      <Link
        {...(to === "open"
          ? { to: "/cases/$caseId", params: { caseId: row.id } }
          : {
              to: "/referrals/new",
              search: ({ desk }) => ({ case: row.id, ...(desk && { desk }) }),
              state: (old) => old,
            })}
        className="stretched link whitespace-nowrap"
      >
        {row.number}
        {to === "refer" && <span className="sr-only">からつなぐ</span>}
      </Link>
    ),
    place: "order-3",
  },
  {
    key: "subject",
    head: "対象者",
    cell: ({ resident }) => <Subject subject={resident} />,
    place: "order-1 @4xl:min-w-32",
  },
  {
    key: "birth",
    head: "生年月日",
    cell: ({ resident }) => (resident ? <Birth date={resident.birthDate} /> : "共有なし"),
    place: "order-4 justify-self-end",
  },
  {
    key: "lead",
    head: "主担当",
    cell: ({ leadDesk, leadWorker }) => (
      <>
        {leadDesk.name}
        <span className="block text-solid-gray-700">{leadWorker.name}</span>
      </>
    ),
    place: "order-5",
  },
  {
    key: "opened",
    head: "開始",
    cell: ({ openedAt }) => <time dateTime={openedAt}>{dayOf(openedAt)}</time>,
    place: "order-6 justify-self-end whitespace-nowrap",
  },
];
