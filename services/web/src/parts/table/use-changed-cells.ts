import { useState } from "react";
import { changedCells } from "../../live/changed-cells.ts";
import type { Freshness } from "../../live/fresh-rows.ts";
import type { Column } from "./column.ts";

/** The cells that changed with the row, for as long as the row is marked; a second change within that time adds its own. */
export function useChangedCells<Row>(row: Row, columns: readonly Column<Row>[], mark: Freshness | undefined) {
  const [seen, setSeen] = useState({ row, cells: new Set<string>() as ReadonlySet<string> });
  const marked = mark === "changed";
  if (seen.row !== row) {
    const cells = changedCells(seen.row, row, columns);
    setSeen({ row, cells: marked ? new Set([...seen.cells, ...cells]) : cells });
  }
  return marked ? seen.cells : undefined;
}
