/** A row that is no longer in the list: it stays greyed where it stood, until the next refresh. */
export type Shown<Row> = Row & { readonly left?: true };

/**
 * The rows of `next`, and where they stood those that have left since `before`. What had left already goes now, unless
 * somebody is in the list: nothing moves under a pointer.
 */
export function withLeft<Row extends { id: string }>(
  before: readonly Shown<Row>[],
  next: readonly Row[],
  reading: boolean,
): readonly Shown<Row>[] {
  const stays = new Set(next.map(({ id }) => id));
  const gone = before.filter((row) => !stays.has(row.id) && (reading || !row.left));
  if (gone.length === 0) return next;
  const shown: Shown<Row>[] = [...next];
  for (const row of gone) {
    const above = before.slice(0, before.indexOf(row)).reverse();
    const neighbour = above.find(({ id }) => shown.some((one) => one.id === id));
    const place = neighbour ? shown.findIndex(({ id }) => id === neighbour.id) + 1 : 0;
    shown.splice(place, 0, { ...row, left: true });
  }
  return shown;
}
