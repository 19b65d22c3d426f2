// npm run bench -- load: 60 requests a second with 2,000 open screens for ten minutes, on the product as `npm start` starts
// it, in the city that `city` has laid (BENCH_HOME) or in a part of it (SIZE). RATE, SOCKETS and MINUTES change the load. Ends
// with 1 where a request is refused or a screen is lost.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layWhole } from "./city/lay.ts";
import { press } from "./city/press.ts";
import { openGround } from "./home/ground.ts";
import { startProduct } from "./home/start.ts";
import { gather } from "./jobs/material.ts";
import { openScreens } from "./jobs/screen.ts";
import { load, machine } from "./report/machine.ts";

const {
  SIZE = "0.02",
  SEED = "20261122",
  RATE = "60",
  SOCKETS = "2000",
  MINUTES = "10",
  BENCH_HOME: kept,
} = process.env;
const seed = Number(SEED);
const asked = { perSecond: Number(RATE), minutes: Number(MINUTES) };

const folder = kept ?? mkdtempSync(join(tmpdir(), "tsunagi-load-"));
mkdirSync(folder, { recursive: true });
try {
  const material = await lay();
  const product = await startProduct(folder);
  try {
    const screens = await openScreens({ name: "product", url: product.url }, Number(SOCKETS));
    console.log(`${SOCKETS} 画面を開きました（${product.memory()} MB）`);
    const errors = await press(product, screens, material, asked, (line) => console.log(line));
    console.log(`種 ${SEED}、負荷 ${load()}、${machine()}`);
    process.exitCode = errors > 0 ? 1 : 0;
    screens.close();
  } finally {
    await product.stop();
  }
} finally {
  if (!kept) rmSync(folder, { recursive: true, force: true });
}
process.exit();

async function lay() {
  const ground = await openGround(folder);
  try {
    await layWhole(ground, Number(SIZE), seed, (line) => console.log(line));
    return await gather(ground.client, { stories: 2_000, page: 5 }, seed);
  } finally {
    await ground.close();
  }
}
