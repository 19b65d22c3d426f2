interface Row {
  readonly id: string;
  readonly version: number;
  readonly writtenAt: string;
}

/** What this window knows of the minutes, and after which change its next question begins. */
export interface Known<R extends Row> {
  readonly rows: ReadonlyMap<string, R>;
  /** What was here and is not for this desk any more: no late answer brings it back. */
  readonly gone: ReadonlySet<string>;
  readonly upTo: string | undefined;
}

/** What the server says has changed after `after`. */
export interface Changes<R extends Row> {
  readonly after: string | undefined;
  readonly items: readonly R[];
  readonly gone: readonly string[];
  readonly upTo: string;
}

export const nothingKnown = <R extends Row>(): Known<R> => ({ rows: new Map(), gone: new Set(), upTo: undefined });

/**
 * Takes an answer in, whenever it comes and however often. One that goes on from where this window stands moves it forward,
 * and its rows stand also where their version is the same: who writes in a row, and what came of it, changes no version. Any
 * other is an old one: it adds what is newer, nothing of what is gone, and moves nothing.
 */
export function withChanges<R extends Row>(known: Known<R>, { after, items, gone: left, upTo }: Changes<R>): Known<R> {
  const goesOn = after === known.upTo;
  if (items.length === 0 && (!goesOn || upTo === known.upTo)) return known;
  const [rows, gone] = [new Map(known.rows), new Set(known.gone)];
  for (const row of items) {
    if (goesOn) gone.delete(row.id);
    const before = rows.get(row.id);
    const isNewer = !before || row.version > before.version || (goesOn && row.version === before.version);
    if (isNewer && !gone.has(row.id)) rows.set(row.id, row);
  }
  for (const id of goesOn ? left : []) {
    gone.add(id);
    rows.delete(id);
  }
  return { rows, gone, upTo: goesOn ? upTo : known.upTo };
}

/** The answer of a deed: the row as it was then. The next question still asks for what came before it. */
export const withRow = <R extends Row>(known: Known<R>, row: R): Known<R> =>
  withChanges(known, { after: `not ${known.upTo}`, items: [row], gone: [], upTo: "" });

/** The next question asks for everything, and what is known stays until it is answered. */
export const fromTheStart = <R extends Row>(known: Known<R>): Known<R> => ({ ...known, upTo: undefined });

/** As they were written. */
export const inOrder = <R extends Row>({ rows }: Known<R>): R[] =>
  [...rows.values()].sort((a, b) => compare(a.writtenAt, b.writtenAt) || compare(a.id, b.id));

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
