import type { Material } from "./material.ts";

/** One of the two that are measured against each other. */
export interface Side {
  readonly name: "product" | "floor";
  readonly url: string;
}

/** What is measured: the same question to both. */
export interface Job {
  readonly name: string;
  readonly kind: "read" | "write";
  /** Does it once; what it needs beforehand is not timed. Returns milliseconds. */
  readonly once: (side: Side, where: Where, nth: number) => Promise<number>;
}

export interface Where {
  readonly product: string;
  readonly material: Material;
}

/** Most often how many times slower the product may be. */
export const MOST = { read: 3, write: 4 } as const;
/** Most for ten times as many hand-offs. */
export const GROWTH = 1.3;
