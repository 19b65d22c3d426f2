import { client } from "../../api/client.ts";
import { createStore } from "../../store.ts";

/** Kept in the browser, so that every window of it is covered, and a reload uncovers nothing. */
const PLACE = "tsunagi.covered";

export const covered = createStore(false);

/** Covers every window and ends the session: an empty chair is not signed in. Without a connection the cover stands alone. */
export function cover(): void {
  localStorage.setItem(PLACE, "yes");
  apply(true);
  void client.DELETE("/api/session").catch(() => undefined);
}

export function uncover(): void {
  localStorage.removeItem(PLACE);
  apply(false);
}

let begun: Promise<void> | undefined;

/** A window that was loaded anew while the browser was covered begins at the sign-in, whatever became of the session. */
export function beginUncovered(): Promise<void> {
  begun ??= endEarlier().catch((error: unknown) => {
    begun = undefined;
    throw error;
  });
  return begun;
}

async function endEarlier(): Promise<void> {
  if (!isKept()) return;
  // Answered by whatever: a session that has ended before is what is wanted. No answer at all is an error.
  await client.DELETE("/api/session");
  uncover();
}

/** What another window of this browser has done. */
export function followOtherWindows(onUncovered: () => void): () => void {
  const hear = ({ key }: StorageEvent) => {
    if (key !== PLACE) return;
    if (isKept()) apply(true);
    else onUncovered();
  };
  addEventListener("storage", hear);
  return () => removeEventListener("storage", hear);
}

let focused: Element | null = null;

/** To where somebody was writing: what is hidden loses the focus before the cover could remember it. */
export function focusBelow(): void {
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

function apply(on: boolean): void {
  if (on && !covered.get()) focused = document.activeElement;
  const root = document.documentElement;
  root.toggleAttribute("data-at-once", true);
  root.toggleAttribute("data-covered", on);
  // Reading a length makes the browser draw the change before the next line takes the mark away again.
  root.toggleAttribute("data-at-once", root.offsetHeight < 0);
  covered.set(on);
}

const isKept = () => localStorage.getItem(PLACE) !== null;
