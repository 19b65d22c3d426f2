import fc from "fast-check";

/** Draws from a list; the same seed always draws the same. */
export interface Draw {
  of<T>(list: readonly T[]): T;
  some<T>(list: readonly T[]): readonly T[];
  chance(percent: number): boolean;
}

/** The seed of this run; SEED of the environment plays an earlier one again. */
export const SEED = Number(process.env.SEED ?? 7);

/** Chance that can be played again: every choice comes out of one stream of fast-check. */
export function drawFrom(seed: number): Draw {
  const numbers = fc.infiniteStream(fc.noBias(fc.integer({ min: 0, max: 2 ** 30 })));
  const [stream] = fc.sample(numbers, { seed, numRuns: 1 }) as [fc.Stream<number>];
  const next = () => stream.next().value as number;
  return {
    of: (list) => {
      if (list.length === 0) throw new Error("nothing to draw from");
      return list[next() % list.length] as never;
    },
    some: (list) => list.filter(() => next() % 2 === 0),
    chance: (percent) => next() % 100 < percent,
  };
}
