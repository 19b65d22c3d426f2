import { useEffect } from "react";
import { cover, covered, followOtherWindows } from "./covered.ts";

/** After this long without a key, a press or a movement the screen is covered. */
export const IDLE_MINUTES = 15;

const IDLE = IDLE_MINUTES * 60_000;
/** Other windows need not know of every key. */
const TOLD_EVERY = 5_000;
const PLACE = "tsunagi.last-input";
const INPUT = ["keydown", "pointerdown", "pointermove", "wheel", "touchmove", "compositionupdate"] as const;

/** Watches whether anybody is there: at any window of this browser, because one works in two of them. */
export function useIdle(): void {
  useEffect(() => {
    let last = Date.now();
    let told = 0;
    let timer: ReturnType<typeof setTimeout>;
    const latest = () => Math.max(last, Number(localStorage.getItem(PLACE)) || 0);
    const look = () => {
      const left = latest() + IDLE - Date.now();
      clearTimeout(timer);
      if (left <= 0) return void (covered.get() || cover());
      timer = setTimeout(look, left);
    };
    const onInput = () => {
      const now = Date.now();
      // A PC that slept runs no timers: the first movement after it must not count as having been there.
      if (covered.get() || now - latest() >= IDLE) return look();
      last = now;
      if (now - told < TOLD_EVERY) return;
      told = now;
      localStorage.setItem(PLACE, String(now));
    };
    onInput();
    look();
    for (const name of INPUT) addEventListener(name, onInput, { capture: true, passive: true });
    addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    const unfollow = followOtherWindows(() => undefined);
    const stop = covered.subscribe(() => {
      if (covered.get()) return;
      last = Date.now();
      look();
    });
    return () => {
      clearTimeout(timer);
      stop();
      unfollow();
      for (const name of INPUT) removeEventListener(name, onInput, { capture: true });
      removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
}
