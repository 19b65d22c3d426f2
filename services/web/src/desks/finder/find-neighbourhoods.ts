import { foldKana, neighbourhoodName } from "@tsunagi/japan";
import type { Neighbourhood } from "../../api/types.ts";
import { settled } from "../../parts/combobox/typed.ts";

/** The 町丁目 that a half-typed reading or name may mean: いずみ, 泉2, 泉二丁目. */
export function findNeighbourhoods(all: readonly Neighbourhood[], typed: string): Neighbourhood[] {
  const query = settled(typed);
  if (!query) return [...all];
  const name = foldKana(neighbourhoodName(typed));
  return all.filter((one) => foldKana(one.kana).includes(query) || foldKana(one.name).includes(name || query));
}
