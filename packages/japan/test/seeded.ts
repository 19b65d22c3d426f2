/** Draws in [0, 1) that a seed repeats (mulberry32). */
export type Random = () => number;

/** Runs a check over many drawn cases; a failure names the seed, and SEED=… in the environment repeats it. */
export function forMany(check: (random: Random) => void, cases = 400): void {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const random = randomFrom(seed);
  for (let index = 0; index < cases; index++) {
    try {
      check(random);
    } catch (error) {
      throw new Error(`Case ${index} of SEED=${seed}: ${(error as Error).message}`, { cause: error });
    }
  }
}

export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
