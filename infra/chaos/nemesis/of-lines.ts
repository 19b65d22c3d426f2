import { setTimeout as sleep } from "node:timers/promises";
import type { Line, Mode } from "../product/line.ts";
import type { Product } from "../product/product.ts";
import { about, type Fault, onceThere } from "./fault.ts";

type Where = keyof Product["lines"];

/** The line is in this mode for a while, or until it has hit enough. */
const bad = (kind: string, where: Where, mode: Mode, forMs: number): Fault => ({
  kind,
  fits: ({ lines }) => lines[where] !== undefined,
  async strike({ product, draw }) {
    const line = product.lines[where] as Line;
    line.turn(mode);
    await about(draw, forMs);
    await onceThere(async () => line.hit(), 1);
    const hit = line.turn("pass");
    // What was held comes through now, too late for whoever asked.
    await sleep(200);
    return hit;
  },
});

/** Longer than a client waits for its answer. */
const LONG = 12_000;
const SHORT = 1_500;

export const faultsOfLines: readonly Fault[] = [
  bad("answers lost after the commit", "front", "cut", SHORT),
  bad("front door: black hole", "front", "hold", LONG),
  bad("front door: reset", "front", "reset", SHORT),
  bad("PostgreSQL line: black hole", "postgres", "hold", LONG),
  bad("PostgreSQL line: reset", "postgres", "reset", SHORT),
  bad("PostgreSQL line: slow", "postgres", "slow", SHORT),
  bad("Redis line: black hole", "redis", "hold", LONG),
  bad("Redis line: reset", "redis", "reset", SHORT),
  bad("Redis line: slow", "redis", "slow", SHORT),
];
