import type { Freshness } from "../live/fresh-rows.ts";
import type { Column } from "./table/column.ts";
import { DataRow } from "./table/DataRow.tsx";
import { ROLES } from "./table/roles.ts";

export type { Column } from "./table/column.ts";

interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  fresh?: ReadonlyMap<string, Freshness>;
  /** What sets a row apart: chosen, or gone from the list. */
  look?: ((row: Row) => string) | undefined;
  /** Rows of 40 px, for who has to see many. */
  dense?: boolean | undefined;
}

/** One table that becomes cards where it no longer fits: the container decides in rem, so large text has cards sooner. */
export function DataTable<Row extends { id: string }>(props: DataTableProps<Row>) {
  const { caption, columns, rows, fresh, look, dense } = props;
  return (
    <div className={dense ? "@container overflow-x-auto p-1" : "@container"}>
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
            <DataRow key={row.id} {...{ row, columns, dense }} mark={fresh?.get(row.id)} look={look?.(row)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
