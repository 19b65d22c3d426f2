import { setTimeout as sleep } from "node:timers/promises";
import type { Serving } from "../home/process.ts";
import type { Side, Where } from "../jobs/job.ts";
import type { Material } from "../jobs/material.ts";
import { figuresOf } from "../jobs/measure.ts";
import { reads } from "../jobs/reads.ts";
import type { Screens } from "../jobs/screen.ts";
import { draftAndSend } from "../jobs/writes.ts";
import { drawsFrom, pick } from "../names.ts";

/** Of a hundred deeds so many are written; a draft and its sending are three requests. */
const WRITTEN = 0.04;
const PER_WRITE = 3;
const PER_CASE = 2;

/**
 * Asks at a fixed pace, whether or not the answers come: a slow product is asked no less.
 * @returns how many requests were refused and screens were lost
 */
export async function press(
  product: Serving,
  screens: Screens,
  material: Material,
  { perSecond, minutes }: { readonly perSecond: number; readonly minutes: number },
  say: (line: string) => void,
): Promise<number> {
  const draw = drawsFrom(7);
  const side: Side = { name: "product", url: product.url };
  const where: Where = { product: product.url, material };
  const spent: number[] = [];
  const refused: string[] = [];
  const lost = screens.lost();
  const begun = performance.now();
  const running = new Set<Promise<void>>();
  let requests = 0;
  for (let nth = 0; performance.now() - begun < minutes * 60_000; nth += 1) {
    const job = draw() < WRITTEN ? draftAndSend : pick(reads, draw);
    requests += requestsOf(job);
    const done = job.once(side, where, Math.floor(draw() * 1e6)).then(
      (ms) => void spent.push(ms),
      (error: Error) => void refused.push(error.message),
    );
    running.add(done);
    void done.finally(() => running.delete(done));
    if (nth % 1_000 === 999) say(lineOf(requests, begun, spent, refused, product));
    await sleep(Math.max(0, begun + (requests * 1_000) / perSecond - performance.now()));
  }
  await Promise.all(running);
  say(lineOf(requests, begun, spent, refused, product));
  for (const [message, of] of Map.groupBy(refused, (one) => one)) say(`✗ ${of.length} × ${message}`);
  say(`切れた画面 ${lost.count()}`);
  return refused.length + lost.count();
}

const requestsOf = (job: { readonly name: string }): number => {
  if (job === draftAndSend) return PER_WRITE;
  return job === reads[1] ? PER_CASE : 1;
};

function lineOf(requests: number, begun: number, spent: number[], refused: string[], product: Serving): string {
  const seconds = (performance.now() - begun) / 1_000;
  const { p50, p95 } = figuresOf(spent);
  const worst = Math.max(...spent.slice(-1_000));
  return `${Math.round(seconds)} 秒: ${requests} 件（毎秒 ${(requests / seconds).toFixed(1)}）、p50 ${p50.toFixed(0)}、p95 ${p95.toFixed(0)}、最近の最大 ${worst.toFixed(0)} ms、拒否 ${refused.length}、${product.memory()} MB`;
}
