import { type RefObject, useState } from "react";
import { type Calm, calmRows } from "./calm-rows.ts";
import { useReading } from "./use-reading.ts";

interface CalmRows<R extends { id: string }> extends Calm<R> {
  /** For what surrounds the list: it tells whether somebody is reading. */
  place: RefObject<HTMLDivElement | null>;
  show: () => void;
}

/** Holds new rows back while somebody is in the list. `list` names the list: another filter, or a further page, is another list. */
export function useCalmRows<R extends { id: string }>(list: string, next: readonly R[]): CalmRows<R> {
  const { place, reading, leave } = useReading();
  const [seen, setSeen] = useState<{ list: string; rows: readonly R[] }>();
  const calm = calmRows(seen?.list === list ? seen.rows : undefined, next, reading);
  const stands = seen?.list === list && sameOrder(seen.rows, calm.rows);
  if (!stands) setSeen({ list, rows: calm.rows });
  return { ...calm, place, show: leave };
}

const sameOrder = (one: readonly { id: string }[], other: readonly { id: string }[]) =>
  one.length === other.length && one.every(({ id }, index) => id === other[index]?.id);
