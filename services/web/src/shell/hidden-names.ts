import { createStore } from "../store.ts";

const PLACE = "tsunagi.names";

/** Whether names and addresses are blurred: of this PC, because what matters is who can see its screen. */
export const hiddenNames = createStore(localStorage.getItem(PLACE) === "hidden");

export function hideNames(hidden: boolean): void {
  localStorage.setItem(PLACE, hidden ? "hidden" : "shown");
  hiddenNames.set(hidden);
  applyHiddenNames();
}

/** Before the first drawing: a name must not stand there for a moment. */
export function applyHiddenNames(): void {
  document.documentElement.dataset.names = hiddenNames.get() ? "hidden" : "shown";
}
