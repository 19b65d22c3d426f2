import type { ReactNode } from "react";

interface Cell<Row> {
  readonly key: string;
  readonly cell: (row: Row) => ReactNode;
}

const NONE: ReadonlySet<string> = new Set();

/** Which cells of a row say something else than before: what a cell draws is asked, so that no column has to say it twice. */
export function changedCells<Row>(before: Row, after: Row, cells: readonly Cell<Row>[]): ReadonlySet<string> {
  const changed = cells.filter(({ cell }) => !same(cell(before), cell(after))).map(({ key }) => key);
  return changed.length > 0 ? new Set(changed) : NONE;
}

/** Compares what is drawn. A handler is a new one at every drawing and shows nothing. */
function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other) || (typeof one === "function" && typeof other === "function")) return true;
  if (!isBag(one) || !isBag(other)) return false;
  if ("$$typeof" in one || "$$typeof" in other)
    return one.type === other.type && one.key === other.key && same(one.props, other.props);
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => same(one[key], other[key]));
}

const isBag = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
