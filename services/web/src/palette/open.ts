import { createStore } from "../store.ts";

export const paletteOpen = createStore(false);

/** Never above another box: what is half done there would be left behind. */
export function openPalette(): void {
  if (!document.querySelector("dialog[open]")) paletteOpen.set(true);
}
