import { setTimeout as sleep } from "node:timers/promises";
import type { Place } from "@tsunagi/http";
import { startFloor, startProduct } from "./home/start.ts";
import type { Side } from "./jobs/job.ts";
import type { Material } from "./jobs/material.ts";
import { type Measured, measure } from "./jobs/measure.ts";
import { reads } from "./jobs/reads.ts";
import { openScreens, untilSeen } from "./jobs/screen.ts";
import { writes } from "./jobs/writes.ts";
import { load } from "./report/machine.ts";
import type { Stage } from "./report/report.ts";
import type { Scale } from "./report/scale.ts";

/** A laid city and what is measured in it. */
export interface Ready {
  readonly folder: string;
  readonly urlOf: Place["url"];
  readonly material: Material;
  readonly scale: Scale;
}

const REST_MS = 5_000;

/** Starts the product for the second time, and the floor beside it, and measures both at this size. */
export async function runStage(ready: Ready, referrals: number, say: (line: string) => void): Promise<Stage> {
  const { folder, urlOf, material, scale } = ready;
  await (await startProduct(folder)).stop();
  const product = await startProduct(folder);
  try {
    const floor = await startFloor(folder, urlOf);
    try {
      await sleep(REST_MS);
      const memory = { product: product.memory(), floor: floor.memory() };
      const where = { product: product.url, material };
      const measured: Measured[] = [];
      for (const job of [...reads, ...writes]) {
        measured.push(await measure(job, floor.url, where, scale.times));
        say(`  ${job.name}（負荷 ${load()}）`);
      }
      const screens = {
        product: await seen({ name: "product", url: product.url }, ready),
        floor: await seen({ name: "floor", url: floor.url }, ready),
      };
      const after = product.memory();
      return { referrals, measured, screens, startMs: product.startMs, memory: { ...memory, after }, load: load() };
    } finally {
      await floor.stop();
    }
  } finally {
    await product.stop();
  }
}

async function seen(side: Side, { material, scale }: Ready) {
  const screens = await openScreens(side, scale.screens);
  try {
    return await untilSeen(side, screens, material, Math.ceil(scale.times / 2));
  } finally {
    screens.close();
  }
}
