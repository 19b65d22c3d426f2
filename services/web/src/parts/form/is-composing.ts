import type { KeyboardEvent as ReactKeyboardEvent } from "react";

/** Whether the key belongs to the input method: its Enter chooses a kanji and submits nothing (229 is what Edge says). */
export function isComposing(event: ReactKeyboardEvent | KeyboardEvent): boolean {
  const { isComposing, keyCode } = "nativeEvent" in event ? event.nativeEvent : event;
  return isComposing || keyCode === 229;
}
