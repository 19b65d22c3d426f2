import { toasts, undo } from "../toast.ts";
import { isUndoKey } from "./is-undo-key.ts";

/** Ctrl+Z takes back the last deed for as long as its note stands. Returns how to stop listening. */
export function undoOnKey(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const note = toasts.get().find((one) => one.undo);
    if (!note || !isUndoKey(event)) return;
    event.preventDefault();
    undo(note);
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
