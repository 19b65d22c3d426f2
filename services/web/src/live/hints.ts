import type { Hint } from "@tsunagi/contracts";

type Listener = (hints: readonly Hint[]) => void;
const listeners = new Set<Listener>();

/** For what asks by itself only for what has changed, and not for the whole answer anew. Returns how to stop listening. */
export function onHints(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function tellHints(hints: readonly Hint[]): void {
  for (const listener of [...listeners]) listener(hints);
}
