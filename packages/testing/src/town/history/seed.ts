import { townId } from "../ids.ts";

/** Whoever changes it gets another history of the same town. */
const SEED = "みどり野市 2021-04-01";

/** A number that is always the same for the same key. */
export const numberFor = (key: string): number => Number.parseInt(townId<string>(SEED, key).slice(0, 8), 16);

/** One of these, always the same for the same key. */
export function choose<T>(from: readonly T[], key: string): T {
  const found = from[numberFor(key) % from.length];
  if (found === undefined) throw new Error(`nothing to choose from for ${key}`);
  return found;
}

/** One of these by turns: a list is told to its end before it begins again. */
export const turnOf = <T>(from: readonly T[], turn: number): T => from[turn % from.length] as T;
