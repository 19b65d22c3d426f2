import { type RefObject, useEffect, useRef, useState } from "react";

/** A pointer that rests this long has been left lying on the desk. */
const POINTER_RESTS = 20_000;

interface Reading {
  place: RefObject<HTMLDivElement | null>;
  reading: boolean;
  /** Somebody has asked for what is new: until they move again they are not reading what was old. */
  leave: () => void;
}

/** Whether somebody is in the list: the focus is in it, or a pointer moves over it. */
export function useReading(): Reading {
  const place = useRef<HTMLDivElement>(null);
  const [reading, setReading] = useState(false);
  useEffect(() => {
    const box = place.current;
    if (!box) return;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const come = () => {
      clearTimeout(rest);
      setReading(true);
      rest = setTimeout(() => setReading(box.contains(document.activeElement)), POINTER_RESTS);
    };
    const go = () => {
      clearTimeout(rest);
      setReading(box.contains(document.activeElement));
    };
    const out = ({ relatedTarget }: FocusEvent) => {
      if (!box.contains(relatedTarget as Node | null)) setReading(box.matches(":hover"));
    };
    const listeners = [
      ["pointermove", come],
      ["focusin", come],
      ["pointerleave", go],
      ["focusout", out],
    ] as const;
    for (const [event, listener] of listeners) box.addEventListener(event, listener as EventListener);
    return () => {
      clearTimeout(rest);
      for (const [event, listener] of listeners) box.removeEventListener(event, listener as EventListener);
    };
  }, []);
  return { place, reading, leave: () => setReading(false) };
}
