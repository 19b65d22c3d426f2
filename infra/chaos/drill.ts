// npm run drill: a backup while people hand over, restored into an empty folder, and judged there like any other run.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { restoreBackup, takeBackup } from "@tsunagi/postgres";
import { invariants, type Violation } from "./checker/evidence.ts";
import { judge } from "./checker/judge.ts";
import { type Crowd, gather, takersAt } from "./history/crowd.ts";
import { type Draw, drawFrom } from "./history/draw.ts";
import { drained, evidenceOf } from "./inbox/gather.ts";
import { withBehind } from "./nemesis/fault.ts";
import { openEmbedded } from "./product/embedded.ts";
import { knownBefore } from "./restored.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: process.env.SEED ?? String(Date.now() % 2 ** 31) },
    seconds: { type: "string", default: "20" },
    clients: { type: "string", default: "6" },
  },
});
const seed = Number(values.seed);
const DRAIN_MS = 60_000;

const folder = mkdtempSync(join(tmpdir(), "tsunagi-drill-"));
const [home, backup, fresh] = [join(folder, "home"), join(folder, "backup"), join(folder, "restored")];
console.log(`SEED=${seed}`);
const draw = drawFrom(seed);
const { crowd, begun, ...taken } = await underWay(draw);
const restored = await timed(() => restoreBackup({ from: backup, home: fresh }));
const found = await judged(crowd, begun, draw);
rmSync(folder, { recursive: true, force: true });

const before = crowd.history.intents.filter(({ outcome, returned = 0 }) => outcome === "ok" && returned < begun).length;
const rows: readonly (readonly [string, string])[] = [
  ["acknowledged before the backup", String(before)],
  ["acknowledged in all", String(crowd.history.acknowledged())],
  ["backup, while people wrote", `${taken.seconds} s (${taken.megabytes} MB)`],
  ["restored into an empty folder", `${restored.seconds} s`],
  ["started there and serving", `${found.startedSeconds} s`],
  ["what was still to be heard", found.drainedMs === undefined ? "never heard" : `heard after ${found.drainedMs} ms`],
];
for (const [name, value] of rows) console.log(`${name.padEnd(34)}${value}`);
for (const { invariant, what } of found.violations) console.log(`✗ ${invariant} ${invariants[invariant]}: ${what}`);
const isProof = before > 0 && crowd.history.acknowledged() > before;
if (!isProof) console.log("✗ nobody wrote before and after: this proves nothing");
const isGood = isProof && found.violations.length === 0;
console.log(isGood ? "✓ everything acknowledged before the backup is there, once and in order" : "✗ not restored");
process.exit(isGood ? 0 : 1);

async function underWay(draws: Draw) {
  const product = await openEmbedded(home);
  const people = gather({ url: product.url, clients: Number(values.clients), draw: draws.fork(), run: String(seed) });
  await sleep(Number(values.seconds) * 1_000);
  const since = performance.now();
  const { seconds, done } = await timed(() => takeBackup({ home, to: backup }));
  await sleep((Number(values.seconds) * 1_000) / 4);
  await people.leave();
  await product.stop();
  const megabytes = Math.round(done.files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024 / 1024);
  return { crowd: people, begun: since, seconds, megabytes };
}

async function judged(people: Crowd, since: number, draws: Draw) {
  const { seconds: startedSeconds, done: product } = await timed(() => openEmbedded(fresh));
  try {
    const drainedMs = await withBehind(product, (behind) => drained(behind, performance.now(), DRAIN_MS));
    const there = { ...people, history: knownBefore(people.history, since), takers: takersAt(product.url) };
    const evidence = await withBehind(product, (behind) => evidenceOf(there, behind, drainedMs, draws));
    const violations: readonly Violation[] = judge(evidence);
    return { startedSeconds, drainedMs, violations };
  } finally {
    await product.stop();
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ seconds: string; done: T }> {
  const started = performance.now();
  const done = await work();
  return { seconds: ((performance.now() - started) / 1_000).toFixed(1), done };
}
