import { type RefObject, useState } from "react";
import { useReading } from "../../live/use-reading.ts";
import { type Shown, withLeft } from "./with-left.ts";

interface LeftRows<Row> {
  rows: readonly Shown<Row>[] | undefined;
  /** For what surrounds the list: it tells whether somebody is reading. */
  place: RefObject<HTMLDivElement | null>;
}

/** Keeps what leaves the list for one more look. `list` names the list: another filter is another list. */
export function useLeft<Row extends { id: string }>(list: string, rows: readonly Row[] | undefined): LeftRows<Row> {
  const { place, reading } = useReading();
  const [seen, setSeen] = useState<{ list: string; rows: readonly Row[]; shown: readonly Shown<Row>[] }>();
  if (!rows) return { rows, place };
  if (seen?.list === list && seen.rows === rows) return { rows: seen.shown, place };
  const shown = seen?.list === list ? withLeft(seen.shown, rows, reading) : rows;
  setSeen({ list, rows, shown });
  return { rows: shown, place };
}
