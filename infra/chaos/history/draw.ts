/** Numbers by chance from one seed: the same seed plays the same run as far as the clients decide. */
export interface Draw {
  /** A number in [0, 1). */
  next(): number;
  below(count: number): number;
  chance(of: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Another stream, which goes its own way whatever this one does. */
  fork(): Draw;
}

/** Mulberry32: small, and even enough to deal out deeds and faults. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    chance: (of) => next() < of,
    pick: (from) => from[below(from.length)] as never,
    fork: () => drawFrom(Math.floor(next() * 2 ** 32)),
  };
}
