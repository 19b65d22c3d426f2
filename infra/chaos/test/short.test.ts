import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { faults } from "../nemesis/nemesis.ts";
import { openEmbedded } from "../product/embedded.ts";
import type { Product } from "../product/product.ts";
import { quick, runChaos } from "../run.ts";
import { findings } from "../verdict.ts";

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const LONG_MS = 300_000;

let home: string;
let product: Product;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "tsunagi-chaos-"));
  product = await openEmbedded(home);
}, LONG_MS);
afterAll(async () => {
  await product?.stop();
  rmSync(home, { recursive: true, force: true });
}, LONG_MS);

describe(`the product as npm start starts it, under fire (SEED=${seed})`, () => {
  it(
    "loses, doubles and swaps nothing, and every fault has hit something",
    async () => {
      const said: string[] = [];
      const outcome = await runChaos(product, { ...quick, seed, faults, say: (line) => said.push(line) });
      expect({ findings: findings(outcome), seed, said: findings(outcome).length > 0 && said }).toEqual({
        findings: [],
        seed,
        said: false,
      });
      expect(outcome.handOffs).toBeGreaterThan(0);
    },
    LONG_MS,
  );
});
