import type { AgencyFigures, HeldFigures } from "../../api/types.ts";
import type { Column } from "../../parts/DataTable.tsx";
import { monthWords, requestWords, seatsWords, sheetWords, spokenWords, taskWords } from "./figure-words.ts";

export type MonthRow = HeldFigures & { id: string; month: string };
export type AgencyRow = AgencyFigures & { id: string };

/** On a card each number stands behind its name; in the table and on paper the head says it. */
function numbered<Row>(key: string, head: string, words: (row: Row) => string, place = "col-span-2"): Column<Row> {
  return {
    key,
    head,
    cell: (row) => (
      <>
        <span className="text-solid-gray-700 @4xl:hidden print:hidden">{head}　</span>
        <span className="tabular-nums">{words(row)}</span>
      </>
    ),
    place,
  };
}

const named = (words: string) => <span className="font-700 print:font-400">{words}</span>;

export const monthColumns: readonly Column<MonthRow>[] = [
  { key: "month", head: "月", cell: ({ month }) => named(monthWords(month)), place: "col-span-2" },
  numbered("sittings", "開催", ({ sittings }) => `${sittings}回`, ""),
  numbered("items", "議題（延べ）", ({ items }) => `${items}件`, ""),
  numbered("cases", "議題事例（実数）", ({ cases }) => `${cases}件`, ""),
  numbered("putOff", "次回へ", ({ putOff }) => `${putOff}件`, ""),
  numbered("calledOff", "中止", ({ calledOff }) => `${calledOff}回`, ""),
];

export const agencyColumns: readonly Column<AgencyRow>[] = [
  { key: "desk", head: "機関", cell: ({ desk }) => named(desk.name), place: "col-span-2" },
  numbered("seats", "来た／呼ばれた", seatsWords),
  numbered("sheets", "準備シート", sheetWords),
  numbered("spoken", "発言した行", spokenWords),
  numbered("tasks", "期限内／対応事項", taskWords),
  numbered("requests", "照会の回答", requestWords),
];
