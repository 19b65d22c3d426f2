import { foldKana, neighbourhoodIn, neighbourhoodName } from "@tsunagi/japan";
import type { Neighbourhood } from "../../api/types.ts";
import { settled } from "../../parts/combobox/typed.ts";

/** The 町丁目 that a half-typed reading or name, or a whole address in `town`, may mean: いずみ, 泉2, 泉二丁目3番4号. */
export function findNeighbourhoods(all: readonly Neighbourhood[], typed: string, town: string): Neighbourhood[] {
  const query = settled(typed);
  if (!query) return [...all];
  const name = foldKana(neighbourhoodName(typed));
  const found = all.filter((one) => foldKana(one.kana).includes(query) || foldKana(one.name).includes(name || query));
  if (found.length > 0) return found;
  const lies = neighbourhoodIn(
    typed,
    all.map((one) => one.name),
    town,
  );
  return all.filter((one) => one.name === lies);
}
