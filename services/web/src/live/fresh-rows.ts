/** What a list shows anew: a row that was not there, or one whose version moved. */
export type Freshness = "arrived" | "changed";

interface Row {
  readonly id: string;
  readonly version: number;
}

/**
 * What is new in `next` against `previous`. The first list of all is not news: with `previous` undefined nothing is.
 * A lower version is an older answer that came late, not a change.
 */
export function freshRows(previous: readonly Row[] | undefined, next: readonly Row[]): Map<string, Freshness> {
  const fresh = new Map<string, Freshness>();
  if (!previous) return fresh;
  const known = new Map(previous.map((row) => [row.id, row.version]));
  for (const { id, version } of next) {
    const before = known.get(id);
    if (before === undefined) fresh.set(id, "arrived");
    else if (version > before) fresh.set(id, "changed");
  }
  return fresh;
}
