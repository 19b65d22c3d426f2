import { useState } from "react";

export interface Selecting {
  chosen: ReadonlySet<string>;
  toggle: (id: string) => void;
  /** From the row that was last chosen to this one. */
  extend: (id: string) => void;
  choose: (ids: readonly string[]) => void;
}

/** Which rows are chosen. `order` is what can be chosen, as it stands below each other. */
export function useSelecting(order: readonly string[]): Selecting {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string>();
  const toggle = (id: string) => {
    setAnchor(id);
    setChosen((old) => {
      const next = new Set(old);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  const extend = (id: string) => {
    setChosen((old) => new Set([...old, ...between(order, anchor ?? id, id)]));
    setAnchor(id);
  };
  return { chosen, toggle, extend, choose: (ids) => setChosen(new Set(ids)) };
}

/** The rows from one to the other, both included, whichever stands higher. */
export function between(order: readonly string[], one: string, other: string): readonly string[] {
  const places = [order.indexOf(one), order.indexOf(other)].filter((place) => place >= 0);
  return places.length === 0 ? [] : order.slice(Math.min(...places), Math.max(...places) + 1);
}
