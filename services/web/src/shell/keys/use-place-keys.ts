import { useNavigate } from "@tanstack/react-router";
import { useEffect, useEffectEvent } from "react";
import { useMe } from "../../api/me.ts";
import { placesFor } from "../places.ts";

const TYPED = "input, textarea, select, [contenteditable]";

/**
 * Alt+1 to Alt+5. Only the row above the letters: Alt and the number pad write a character on Windows, and Option with a
 * digit does on a Mac.
 */
export function usePlaceKeys(): void {
  const places = placesFor(useMe());
  const navigate = useNavigate();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const place = places.find(({ key }) => event.code === `Digit${key}`);
    if (!place || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return;
    if (event.isComposing || event.keyCode === 229 || document.querySelector("dialog[open]")) return;
    if (writesACharacter(event)) return;
    event.preventDefault();
    void navigate({ to: place.to });
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

const writesACharacter = ({ key, target }: KeyboardEvent): boolean =>
  !/^\d$/.test(key) && target instanceof Element && target.closest(TYPED) !== null;
