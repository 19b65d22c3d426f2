import { useEffect, useEffectEvent } from "react";
import { letterKeys } from "./letter-keys.ts";

const FIELDS = "input, textarea, select, [contenteditable], dialog";

/** A deed on one letter: never while a field has the focus or an input method converts, and it can be switched off. */
export function useLetterKey(letter: string, deed: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== letter || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.isComposing || !letterKeys.get() || document.querySelector("dialog[open]")) return;
    if (event.target instanceof Element && event.target.closest(FIELDS)) return;
    event.preventDefault();
    deed();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
