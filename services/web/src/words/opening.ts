import type { Desk } from "../api/types.ts";
import { clock, whenWords } from "./when.ts";

/** 開いています・17:15まで, or 閉まっています・次は 明日 8:30. Never 受付中: 受付 is 相談受付 (docs/RULINGS.md 29). */
export function openingWords(opening: Desk["opening"], now: Date): string {
  if (opening.open) return `開いています・${clock(new Date(opening.until))}まで`;
  if (!opening.opensAt) return "閉まっています・次にあく予定なし";
  return `閉まっています・次は${whenWords(new Date(opening.opensAt), now)}`;
}
