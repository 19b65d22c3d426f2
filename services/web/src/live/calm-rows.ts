interface Row {
  readonly id: string;
}

/** What a list shows, and how many rows it holds back. */
export interface Calm<R extends Row> {
  readonly rows: readonly R[];
  readonly waiting: number;
}

/**
 * The rows of `next` for somebody who is reading: those they see stay where they are with what they say now, those that
 * ended go, and what is new waits. Nothing moves under a pointer. Without a reader, or once there is nothing to see, it is
 * `next` itself.
 */
export function calmRows<R extends Row>(
  seen: readonly Row[] | undefined,
  next: readonly R[],
  reading: boolean,
): Calm<R> {
  if (!seen || !reading) return { rows: next, waiting: 0 };
  const now = new Map(next.map((row) => [row.id, row]));
  const rows = seen.map(({ id }) => now.get(id)).filter((row) => row !== undefined);
  return rows.length === 0 ? { rows: next, waiting: 0 } : { rows, waiting: next.length - rows.length };
}
