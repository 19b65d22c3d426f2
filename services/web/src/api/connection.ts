import { createStore } from "../store.ts";

/** Whether the last request reached the server. */
export const reachable = createStore(true);

/** Whether the session ended while somebody was working: the sign-in box opens above the page, and the page stays. */
export const signedOut = createStore(false);
