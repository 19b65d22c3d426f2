import { useState } from "react";
import type { DeskSettings } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { type Column, DataTable } from "../../../parts/DataTable.tsx";
import { Facts } from "../../../parts/Facts.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { daysWords, spanWords } from "../../../words/hours.ts";
import { HoursForm } from "./HoursForm.tsx";
import { type WeekRow, weekRowsOf } from "./hours-form.ts";

/** The weekly hours a line per day, and who answers while the desk is closed. */
export function WeeklyHours({ settings }: { settings: DeskSettings }) {
  const [editing, setEditing] = useState(false);
  const { hours, closesOnHolidays, fallback, actions } = settings;
  const mayEdit = actions.includes("setHours");
  const rows = weekRowsOf(hours).map((row) => ({ ...row, id: String(row.key) }));
  return (
    <Panel title="毎週の開所時間" aside={mayEdit && <Button onClick={() => setEditing(true)}>開所時間を変える</Button>}>
      <div className="grid gap-5">
        {rows.length === 0 && <p className="text-std-16N-170">毎週の開所時間はありません。</p>}
        {rows.length > 0 && <DataTable caption="毎週の開所時間" columns={columns} rows={rows} />}
        <Facts
          rows={[
            ["祝日・年末年始", closesOnHolidays ? "閉める" : "開ける"],
            ["閉まっている間の窓口", fallback?.name ?? "なし"],
          ]}
        />
        {!mayEdit && <p className="text-std-16N-170 text-solid-gray-700">変えられるのは係長・主任です。</p>}
      </div>
      {editing && <HoursForm settings={settings} onClose={() => setEditing(false)} />}
    </Panel>
  );
}

const columns: readonly Column<WeekRow & { id: string }>[] = [
  {
    key: "weekday",
    head: "曜日",
    cell: ({ weekdays }) => <span className="font-700 text-solid-gray-900">{daysWords(weekdays)}</span>,
  },
  { key: "nth", head: "第何週", cell: ({ nth }) => (nth.length > 0 ? `第${nth.join("・")}` : "毎週") },
  { key: "open", head: "開いている時間", cell: ({ opens, closes }) => spanWords(opens, closes), place: "col-span-2" },
  {
    key: "lunch",
    head: "昼休み",
    cell: ({ lunchFrom, lunchUntil }) => (
      <>
        <span className="@4xl:hidden">昼休み </span>
        {lunchFrom ? spanWords(lunchFrom, lunchUntil) : "なし"}
      </>
    ),
    place: "col-span-2",
  },
];
