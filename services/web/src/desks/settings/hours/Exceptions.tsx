import addIcon from "@material-symbols/svg-400/outlined/add.svg?raw";
import { useState } from "react";
import type { DeskSettings } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { type Column, DataTable } from "../../../parts/DataTable.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { spanWords } from "../../../words/hours.ts";
import { shortDay } from "../../../words/when.ts";
import { useAddException, useRemoveException } from "../use-settings.ts";
import { AddException } from "./AddException.tsx";

type Row = DeskSettings["exceptions"][number] & { id: string };

/** The days that are not as every week, from today on. */
export function Exceptions({ settings }: { settings: DeskSettings }) {
  const [adding, setAdding] = useState(false);
  const putBack = useAddException(() => undefined);
  const remove = useRemoveException(putBack.mutate);
  const { id: deskId, exceptions, actions } = settings;
  const rows = exceptions.map((one) => ({ ...one, id: one.date }));
  const takeBack = actions.includes("removeException")
    ? ({ date, hours, reason }: Row) => !remove.isPending && remove.mutate({ deskId, body: { date, hours, reason } })
    : undefined;
  return (
    <Panel
      title="いつもと違う日"
      aside={
        actions.includes("addException") && (
          <Button icon={addIcon} onClick={() => setAdding(true)}>
            いつもと違う日を入れる
          </Button>
        )
      }
    >
      <div className="grid gap-4">
        {rows.length === 0 && <p className="text-std-16N-170 text-solid-gray-700">予定はありません。</p>}
        {rows.length > 0 && <DataTable caption="いつもと違う日" columns={columnsWith(takeBack)} rows={rows} />}
        <Refused error={remove.error ?? putBack.error} />
      </div>
      {adding && <AddException deskId={deskId} onClose={() => setAdding(false)} />}
    </Panel>
  );
}

const columnsWith = (takeBack: ((row: Row) => unknown) | undefined): readonly Column<Row>[] => [
  {
    key: "date",
    head: "日付",
    cell: ({ date }) => <span className="font-700 text-solid-gray-900">{shortDay(date)}</span>,
  },
  {
    key: "hours",
    head: "その日",
    cell: ({ hours }) =>
      hours.length > 0 ? hours.map(({ opens, closes }) => spanWords(opens, closes)).join("・") : "閉める",
  },
  { key: "reason", head: "理由", cell: ({ reason }) => reason, place: "col-span-2" },
  { key: "by", head: "入れた人", cell: ({ by }) => by.name, place: "col-span-2" },
  {
    key: "remove",
    head: "操作",
    cell: (row) =>
      takeBack && (
        <Button look="text" onClick={() => takeBack(row)} className="-ml-5">
          取り消す<span className="sr-only">（{shortDay(row.date)}）</span>
        </Button>
      ),
    place: "col-span-2",
  },
];
