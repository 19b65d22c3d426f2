import { type NavigateOptions, useNavigate } from "@tanstack/react-router";
import { paletteOpen } from "./open.ts";

/** Closes the palette, so that the focus is back where it was, and then does what was chosen. */
export function leaveFor(deed: () => void): void {
  // At once and by itself: React would close it only after the deed had moved the focus.
  document.querySelector<HTMLDialogElement>("dialog[data-palette]")?.close();
  paletteOpen.set(false);
  deed();
}

/** Goes to a page from the palette. */
export function useLeaveTo() {
  const navigate = useNavigate();
  return (to: NavigateOptions) => leaveFor(() => void navigate(to));
}
export type LeaveTo = ReturnType<typeof useLeaveTo>;
