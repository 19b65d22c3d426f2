// npm run chaos: everything goes wrong while people hand over, and nothing is lost, doubled or swapped.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startPostgres } from "@tsunagi/postgres";
import { type Broken, brokenProducts, tryBroken } from "./controls/broken.ts";
import { designs } from "./controls/designs.ts";
import { tryOut } from "./controls/trial.ts";
import { faults } from "./nemesis/nemesis.ts";
import { openApart } from "./product/apart.ts";
import { openEmbedded } from "./product/embedded.ts";
import type { Product } from "./product/product.ts";
import { long, type Outcome, quick, runChaos } from "./run.ts";
import { findings, tableOf } from "./verdict.ts";

const { values } = parseArgs({
  options: {
    shape: { type: "string", default: "both" },
    quick: { type: "boolean", default: false },
    seed: { type: "string", default: process.env.SEED ?? String(Date.now() % 2 ** 31) },
    minutes: { type: "string" },
    "hand-offs": { type: "string" },
    clients: { type: "string" },
    only: { type: "string", default: "" },
    broken: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed);
const began = performance.now();
const shapes: Readonly<Record<string, (home: string) => Promise<Product>>> = {
  embedded: openEmbedded,
  apart: (home) => openApart(home, say),
};
const chosen = faults.filter(({ kind }) => kind.includes(values.only));
const wanted = values.shape === "none" ? [] : values.shape === "both" ? Object.keys(shapes) : [values.shape];
const say = (line: string) =>
  console.error(`${String(Math.round((performance.now() - began) / 1_000)).padStart(5)} s  ${line}`);

let open: Product | undefined;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.once(signal, () => void Promise.resolve(open?.stop()).finally(() => process.exit(130)));

const wrong: string[] = [];
say(`SEED=${seed}`);
wrong.push(...(await controls()));
for (const each of values.broken ? brokenProducts.filter(({ name }) => name.includes(values.only)) : [])
  wrong.push(...(await onBroken(each)));
for (const shape of wanted) {
  const outcome = await underFire(shape);
  wrong.push(...findings(outcome).map((sentence) => `${shape}: ${sentence}`));
  console.log(values.json ? JSON.stringify(outcome) : `\n${tableOf(outcome)}\n`);
}
for (const sentence of wrong) console.log(`✗ ${sentence}`);
console.log(wrong.length === 0 ? "✓ nothing lost, doubled or out of order" : `${wrong.length} findings`);
process.exit(wrong.length === 0 ? 0 : 1);

function underFire(shape: string): Promise<Outcome> {
  const options = { ...(values.quick ? quick : long), ...asked(), seed, faults: chosen, say };
  return withProduct(shape, (product) => runChaos(product, options));
}

function onBroken(broken: Broken): Promise<string[]> {
  return withProduct("embedded", (product) => tryBroken(broken, product, faults, seed, say));
}

async function withProduct<T>(shape: string, work: (product: Product) => Promise<T>): Promise<T> {
  const start = shapes[shape];
  if (!start) throw new Error(`--shape ${Object.keys(shapes).join("|")}|both`);
  const home = mkdtempSync(join(tmpdir(), `tsunagi-chaos-${shape}-`));
  open = await start(home);
  try {
    return await work(open);
  } catch (error) {
    say(`broken off: ${(error as Error).stack}`);
    throw error;
  } finally {
    await open.stop();
    open = undefined;
    rmSync(home, { recursive: true, force: true });
  }
}

/** The designs that are not ours must be caught, or the checker has seen nothing. */
async function controls(): Promise<string[]> {
  const home = mkdtempSync(join(tmpdir(), "tsunagi-chaos-controls-"));
  const postgres = await startPostgres({ home, durable: false });
  const missed: string[] = [];
  for (const design of designs) {
    const { acknowledged, violations, isAsExpected } = await tryOut(design, postgres.url(), seed);
    say(`${design.name}: ${acknowledged} acknowledged, ${violations.length} violations`);
    if (!isAsExpected) missed.push(`${design.name}: ${design.caughtBy ?? "nothing"} was expected`);
  }
  await postgres.stop();
  rmSync(home, { recursive: true, force: true });
  return missed;
}

function asked() {
  const number = (text: string | undefined, name: string) => (text === undefined ? {} : { [name]: Number(text) });
  return {
    ...number(values.minutes, "minutes"),
    ...number(values["hand-offs"], "handOffs"),
    ...number(values.clients, "clients"),
  };
}
