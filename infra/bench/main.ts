// npm run bench: the product beside the floor, at two sizes of one city. Ends with 1 where an aim is missed. --quick takes a
// tenth of everything; --json prints the figures as JSON; SEED draws another city.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { found, openGround } from "./home/ground.ts";
import { gather } from "./jobs/material.ts";
import { printReferrals, printStories } from "./population/city.ts";
import { plan } from "./population/plan.ts";
import { print } from "./report/print.ts";
import { reportOf } from "./report/report.ts";
import { scaleOf } from "./report/scale.ts";
import { type Ready, runStage } from "./stage.ts";

const SEED = Number(process.env.SEED ?? 20_261_122);
const isJson = process.argv.includes("--json");
const scale = scaleOf(process.argv.includes("--quick"));
const say = (line: string) => void (isJson || console.log(line));

const folder = mkdtempSync(join(tmpdir(), "tsunagi-bench-"));
const started = performance.now();
try {
  const { ready, printRest } = await layFirst();
  const small = await runStage(ready, scale.small, say);
  await printRest();
  const large = await runStage(ready, scale.large, say);
  const seconds = Math.round((performance.now() - started) / 1_000);
  const report = reportOf([small, large], { seed: SEED, residents: scale.residents, seconds });
  if (isJson) console.log(JSON.stringify(report, null, 2));
  else print(report);
  process.exitCode = report.missed > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit();

/** Everybody, and as many hand-offs as there are at first. */
async function layFirst(): Promise<{ ready: Ready; printRest: () => Promise<void> }> {
  say("町を作っています…");
  const ground = await openGround(folder);
  const lived = await found(ground, { records: 3, looks: 1 }, SEED);
  const { residents, small, large } = scale;
  await plan(ground.client, { residents, referrals: large }, ground.product.search.keysOf as never, SEED);
  await printStories(ground.client, 0, residents, lived);
  await printReferrals(ground.client, 0, small, lived);
  await ground.client.query("vacuum analyze");
  const material = await gather(ground.client, scale, SEED);
  await ground.close();
  say(`${residents} 人と ${small} つなぎ（${Math.round((performance.now() - started) / 1_000)} 秒）`);
  const printRest = async () => {
    const again = await openGround(folder);
    await printReferrals(again.client, small, large, lived);
    await again.client.query("vacuum analyze");
    await again.close();
  };
  return { ready: { folder, urlOf: ground.urlOf, material, scale }, printRest };
}
