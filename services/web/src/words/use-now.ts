import { useSyncExternalStore } from "react";

const EVERY = 30_000;

let now = new Date();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function move() {
  now = new Date();
  for (const listener of listeners) listener();
}

/** One clock for the whole screen: a list of a hundred due times moves at once, and not a hundred times. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!timer) {
    now = new Date();
    timer = setInterval(move, EVERY);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The present, moved on every half minute so that あと3時間 never lies for long. */
export const useNow = (): Date => useSyncExternalStore(subscribe, () => now);
