import { memo } from "react";
import type { Freshness } from "../../live/fresh-rows.ts";
import { FreshMark } from "../FreshMark.tsx";
import type { Column } from "./column.ts";
import { ROLES } from "./roles.ts";
import { useChangedCells } from "./use-changed-cells.ts";

/** A bar at the left of what changed. It lies in the padding, so that nothing moves when it comes and goes. */
const CHANGED =
  "-ml-2 pl-2 shadow-[inset_0.25rem_0_0_var(--color-blue-900)] @4xl:ml-0 " +
  "forced-colors:[border-inline-start:0.25rem_solid_Highlight]";

interface DataRowProps<Row> {
  row: Row;
  columns: readonly Column<Row>[];
  mark?: Freshness | undefined;
  look?: string | undefined;
  dense?: boolean | undefined;
}

function AnyRow<Row extends { id: string }>({ row, columns, mark, look = "", dense }: DataRowProps<Row>) {
  const changed = useChangedCells(row, columns, mark);
  return (
    <tr
      {...ROLES.row}
      data-row={row.id}
      className={`relative grid grid-cols-[1fr_auto] content-start items-center gap-x-4 gap-y-2 overflow-hidden rounded-12 border border-solid-gray-420 bg-white p-4 hover:bg-blue-50 @4xl:table-row @4xl:overflow-visible @4xl:rounded-none ${
        mark ? "animate-arrive" : ""
      } ${look}`}
    >
      {columns.map(({ key, cell, place = "" }, index) => (
        <td
          key={key}
          {...ROLES.cell}
          data-changed={changed?.has(key) || undefined}
          className={`align-middle text-std-16N-170 leading-normal @4xl:border-b @4xl:border-solid-gray-420 @4xl:first:pl-5 @4xl:last:pr-5 ${
            dense ? "@4xl:h-10 @4xl:px-2 @4xl:py-0" : "@4xl:h-18 @4xl:px-3 @4xl:py-2"
          } ${changed?.has(key) ? CHANGED : ""} ${place}`}
        >
          {index === 0 && mark && <FreshMark mark={mark} />}
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** A row that says the same as before is not drawn again: of a hundred, one change draws one. */
export const DataRow = memo(AnyRow) as typeof AnyRow;
