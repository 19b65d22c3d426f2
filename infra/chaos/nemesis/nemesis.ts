import type { Draw } from "../history/draw.ts";
import { about, type Fault, type Field } from "./fault.ts";
import { faultsOfClocks } from "./of-clocks.ts";
import { faultsOfDatabases } from "./of-databases.ts";
import { faultsOfLines } from "./of-lines.ts";
import { faultsOfProcesses } from "./of-processes.ts";
import { faultsOfQueues } from "./of-queues.ts";

/** Every fault that there is. */
export const faults: readonly Fault[] = [
  ...faultsOfProcesses,
  ...faultsOfDatabases,
  ...faultsOfQueues,
  ...faultsOfLines,
  ...faultsOfClocks,
];

/** What one strike came to. */
export interface Struck {
  readonly kind: string;
  /** 0: there was nothing to hurt, and nothing is proved by it. */
  readonly hit: number;
  readonly ms: number;
}

/** Strikes with each of them once, in an order drawn by chance, with some peace in between. */
export async function strikeAll(
  field: Field,
  which: readonly Fault[],
  say: (struck: Struck) => void,
  peaceMs: number,
): Promise<Struck[]> {
  const all: Struck[] = [];
  await about(field.draw, peaceMs);
  for (const fault of shuffled(
    which.filter(({ fits }) => fits(field.product)),
    field.draw,
  )) {
    const started = performance.now();
    const hit = await fault.strike(field);
    const struck = { kind: fault.kind, hit, ms: Math.round(performance.now() - started) };
    say(struck);
    all.push(struck);
    await about(field.draw, peaceMs);
  }
  return all;
}

function shuffled<T>(all: readonly T[], draw: Draw): T[] {
  const left = [...all];
  return Array.from({ length: all.length }, () => left.splice(draw.below(left.length), 1)[0] as T);
}
