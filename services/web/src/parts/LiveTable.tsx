import { useCalmRows } from "../live/use-calm-rows.ts";
import { useFreshRows } from "../live/use-fresh-rows.ts";
import { type Column, DataTable } from "./DataTable.tsx";
import { NewsPill } from "./NewsPill.tsx";

interface LiveTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  look?: (row: Row) => string;
  dense?: boolean;
  /** Names the list: the rows of another filter, or of a further page, are not news. */
  list: string;
}

/** A table that follows by itself: what is new glides in, or waits behind a pill while somebody is in the list. */
export function LiveTable<Row extends { id: string; version: number }>(props: LiveTableProps<Row>) {
  const { list, rows: next, ...table } = props;
  const { rows, waiting, show, place } = useCalmRows(list, next);
  const fresh = useFreshRows(list, rows);
  return (
    // The pill is within: on the way to it one is still in the list, or it would be gone before it is pressed.
    <div ref={place}>
      <NewsPill waiting={waiting} onShow={show} place={place} />
      {rows.length > 0 && <DataTable {...table} rows={rows} fresh={fresh} />}
    </div>
  );
}
