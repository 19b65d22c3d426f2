import type { KeyboardEvent } from "react";

/** Whether the key belongs to the input method: its Enter chooses a kanji and submits nothing (229 is what Edge says). */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}
