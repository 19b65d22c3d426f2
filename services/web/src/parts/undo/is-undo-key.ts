import { isComposing } from "../form/is-composing.ts";

const FIELDS = "input, textarea, select, [contenteditable]";

/** Ctrl+Z that means the last deed: in a field it takes back letters, and that is the browser's. */
export function isUndoKey(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey)) return false;
  if (event.shiftKey || event.altKey || event.repeat || isComposing(event)) return false;
  return !(event.target instanceof Element && event.target.closest(FIELDS));
}
