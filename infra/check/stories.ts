// The browser stories alone; with --apart every story there is, on services apart. Other arguments go to Jest;
// where one names files, these run.
import { join } from "node:path";
import { openRedis, type RedisAtHand } from "@tsunagi/apart";
import { obeySignals } from "./child.ts";
import { findChromium, NO_CHROMIUM } from "./chromium.ts";
import { root } from "./root.ts";
import { runJest } from "./run-jest.ts";
import { lastLine } from "./tally.ts";

obeySignals();
const args = process.argv.slice(2).filter((one) => one !== "--apart");
const isApart = process.argv.includes("--apart");
const chromium = findChromium(process.env);
if (!chromium) console.log(NO_CHROMIUM);
if (!chromium && !isApart) process.exit(1);

const redis = isApart ? await putApart() : undefined;
const all = isApart ? "services/(?!embedded)" : "services/web/test/browser/";
const named = args.some((one) => !one.startsWith("-"));
const tally = await runJest(named ? args : ["--testPathPatterns", all, ...args], chromium);
await redis?.stop();
console.log(lastLine(tally));
process.exit(tally.failed > 0 ? 1 : 0);

async function putApart(): Promise<RedisAtHand> {
  const cache = join(root, ".data/redis");
  const found = await openRedis({ url: process.env.REDIS_URL, cache, say: console.log });
  process.env.TEST_REDIS_URL = found.url;
  return found;
}
