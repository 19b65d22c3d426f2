import { createStore } from "../store.ts";

/** Whether the last request reached the server. */
export const reachable = createStore(true);

let losses = 0;

export function lineLost(): void {
  losses += 1;
  reachable.set(false);
}

/**
 * Begins a request. Returns what its answer says: that the server is there, unless the line went meanwhile, for an answer that
 * was already on its way then proves nothing.
 */
export function lineTried(): () => void {
  const before = losses;
  return () => {
    if (before === losses) reachable.set(true);
  };
}

/** Whether the session ended while somebody was working: the sign-in box opens above the page, and the page stays. */
export const signedOut = createStore(false);
