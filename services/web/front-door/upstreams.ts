import { createHash } from "node:crypto";

/** A service may run several times; whoever did not answer rests for a moment, so that the others are asked. */
const RESTS_MS = 2_000;

export interface Upstreams {
  /** All addresses, by the name of the service. */
  readonly all: ReadonlyMap<string, readonly string[]>;
  /**
   * Where the next question goes: to each in turn, or always to the same one for the same `of`.
   * @returns undefined where the service has no address
   */
  next(service: string, of?: string): string | undefined;
  /** This one did not answer. */
  rest(address: string): void;
}

/** @param all the addresses of each service: scheme, host and port */
export function upstreamsOf(all: ReadonlyMap<string, readonly string[]>, now: () => number = Date.now): Upstreams {
  const resting = new Map<string, number>();
  let turn = 0;
  return {
    all,
    next(service, of) {
      const known = all.get(service) ?? [];
      const awake = known.filter((address) => (resting.get(address) ?? 0) <= now());
      // Where all of them rest, one of them is asked all the same.
      const able = awake.length > 0 ? awake : known;
      turn += 1;
      return able[(of === undefined ? turn : numberOf(of)) % able.length];
    },
    rest: (address) => void resting.set(address, now() + RESTS_MS),
  };
}

const numberOf = (text: string): number => createHash("sha256").update(text).digest().readUInt32BE();
