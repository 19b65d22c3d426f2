import { createStore } from "../store.ts";

const PLACE = "tsunagi.letter-keys";

/** Whether single letters do things (WCAG 2.1.4 wants a way to switch them off). */
export const letterKeys = createStore(localStorage.getItem(PLACE) !== "off");

export function switchLetterKeys(on: boolean): void {
  localStorage.setItem(PLACE, on ? "on" : "off");
  letterKeys.set(on);
}
