import { flushSync } from "react-dom";

/**
 * Changes what is on the page while whatever is under a hand stays where it is: the page scrolls by as much as it would have
 * moved. What wants to stay is marked `data-still`; the focus goes before the pointer.
 */
export function steadily(change: () => void): void {
  const place = underHand();
  const before = place?.getBoundingClientRect().top;
  flushSync(change);
  if (!place?.isConnected || before === undefined) return;
  const moved = place.getBoundingClientRect().top - before;
  if (moved !== 0) scrollBy({ top: moved, behavior: "instant" });
}

const STILL = "[data-still]";

const underHand = (): Element | undefined =>
  document.activeElement?.closest(STILL) ?? [...document.querySelectorAll(`${STILL}:hover`)].at(-1);
