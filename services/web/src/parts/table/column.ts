import type { ReactNode } from "react";

export interface Column<Row> {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Where the cell stands on a card (grid classes), and how wide it is in the table. */
  place?: string;
  /** Something to press: on paper it is left out. */
  screenOnly?: boolean;
}
