import { foldKana } from "@tsunagi/japan";
import type { Desk } from "../api/types.ts";
import { settled } from "../parts/combobox/typed.ts";

type Findable = Pick<Desk, "name" | "kana" | "takes" | "agency">;

/** The desks that a half-typed reading or name may mean. A reading that begins so comes first. */
export function findDesks<D extends Findable>(desks: readonly D[], typed: string): D[] {
  const query = settled(typed);
  if (!query) return [...desks];
  const found = desks.filter((desk) => wordsOf(desk).some((words) => words.includes(query)));
  return found.sort((a, b) => Number(foldKana(b.kana).startsWith(query)) - Number(foldKana(a.kana).startsWith(query)));
}

function wordsOf({ name, kana, takes, agency }: Findable): string[] {
  return [kana, name, agency.name, takes].map(foldKana);
}
