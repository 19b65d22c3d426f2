import { createStore } from "../../store.ts";

const PLACE = "tsunagi.dense";

/** 詰める: rows of 40 px, remembered on this PC. */
export const dense = createStore(localStorage.getItem(PLACE) === "on");

export function switchDense(on: boolean): void {
  localStorage.setItem(PLACE, on ? "on" : "off");
  dense.set(on);
}
