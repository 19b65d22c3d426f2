import { createStore } from "../store.ts";

/** あああ: 100, 119 and 137.5 % of the root. */
export const textSizes = { standard: "標準", large: "大", largest: "特大" } as const;
export type TextSize = keyof typeof textSizes;

const PLACE = "tsunagi.text-size";

export const textSize = createStore<TextSize>(remembered());

export function chooseTextSize(size: TextSize): void {
  localStorage.setItem(PLACE, size);
  textSize.set(size);
  applyTextSize();
}

/** Before the first drawing, so that nothing jumps. */
export function applyTextSize(): void {
  document.documentElement.dataset.size = textSize.get();
}

function remembered(): TextSize {
  const kept = localStorage.getItem(PLACE);
  return kept && kept in textSizes ? (kept as TextSize) : "standard";
}
