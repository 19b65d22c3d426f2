import type { ReactNode } from "react";
import type { Freshness } from "../live/fresh-rows.ts";
import { FreshMark } from "./FreshMark.tsx";

export interface Column<Row> {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Where the cell stands on a card (grid classes), and how wide it is in the table. */
  place?: string;
}

interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  fresh?: ReadonlyMap<string, Freshness>;
}

/** Written out because `display: grid` takes a table's meaning away from a screen reader. */
const ROLES = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  cell: { role: "cell" },
} as const;

/** One table that becomes cards where it no longer fits: the container decides in rem, so large text has cards sooner. */
export function DataTable<Row extends { id: string }>({ caption, columns, rows, fresh }: DataTableProps<Row>) {
  return (
    <div className="@container">
      <table {...ROLES.table} className="block w-full border-separate border-spacing-0 text-left @4xl:table">
        <caption className="sr-only">{caption}</caption>
        <thead {...ROLES.rowgroup} className="sr-only @4xl:not-sr-only @4xl:table-header-group">
          <tr {...ROLES.row}>
            {columns.map(({ key, head }) => (
              <th
                key={key}
                {...ROLES.columnheader}
                scope="col"
                className="border-b border-solid-gray-900 bg-solid-gray-50 px-3 py-3 text-dns-16B-130 whitespace-nowrap text-solid-gray-900 first:pl-5 last:pr-5"
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.rowgroup} className="grid gap-3 @2xl:grid-cols-2 @4xl:table-row-group">
          {rows.map((row) => (
            <DataRow key={row.id} row={row} columns={columns} mark={fresh?.get(row.id)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DataRow<Row>(props: { row: Row; columns: readonly Column<Row>[]; mark?: Freshness | undefined }) {
  const { row, columns, mark } = props;
  return (
    <tr
      {...ROLES.row}
      className={`relative grid grid-cols-[1fr_auto] content-start items-center gap-x-4 gap-y-2 overflow-hidden rounded-12 border border-solid-gray-420 bg-white p-4 hover:bg-blue-50 @4xl:table-row @4xl:overflow-visible @4xl:rounded-none ${
        mark ? "animate-arrive" : ""
      }`}
    >
      {columns.map(({ key, cell, place = "" }, index) => (
        <td
          key={key}
          {...ROLES.cell}
          className={`align-middle text-std-16N-170 leading-normal @4xl:h-18 @4xl:border-b @4xl:border-solid-gray-420 @4xl:px-3 @4xl:py-2 @4xl:first:pl-5 @4xl:last:pr-5 ${place}`}
        >
          {index === 0 && mark && <FreshMark mark={mark} />}
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}
