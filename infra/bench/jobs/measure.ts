import type { Job, Side, Where } from "./job.ts";

/** What was measured of one job on one side, in milliseconds. */
export interface Figures {
  readonly p50: number;
  readonly p95: number;
}

export interface Measured {
  readonly job: string;
  readonly kind: Job["kind"];
  readonly product: Figures;
  readonly floor: Figures;
  /** How many times as long the product takes. */
  readonly ratio: number;
}

/** Both by turns, so that whatever else the machine does falls upon both alike. */
export async function measure(job: Job, floor: string, where: Where, times: number): Promise<Measured> {
  const sides: readonly Side[] = [
    { name: "product", url: where.product },
    { name: "floor", url: floor },
  ];
  const spent = { product: [] as number[], floor: [] as number[] };
  const warm = Math.ceil(times / 4);
  for (let n = 0; n < warm + times; n += 1) {
    for (const side of n % 2 === 0 ? sides : sides.toReversed()) {
      const ms = await job.once(side, where, n);
      if (n >= warm) spent[side.name].push(ms);
    }
  }
  const [product, own] = [figuresOf(spent.product), figuresOf(spent.floor)];
  return { job: job.name, kind: job.kind, product, floor: own, ratio: product.p50 / own.p50 };
}

export function figuresOf(times: readonly number[]): Figures {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] as number;
  return { p50: at(0.5), p95: at(0.95) };
}
