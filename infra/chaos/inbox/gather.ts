import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import type { Arrival, Evidence } from "../checker/evidence.ts";
import type { Crowd } from "../history/crowd.ts";
import type { Draw } from "../history/draw.ts";
import { readLedger } from "./ledger.ts";
import { LOOKED_AT, readLists, readWords } from "./lists.ts";
import { readRecord } from "./record.ts";

/** Of so many つなぎ the history is read word by word; the lists are read whole. */
const SAMPLE = 200;

/** How many milliseconds after `since` nothing was undelivered; undefined: something still was, `withinMs` later. */
export async function drained(behind: pg.Client, since: number, withinMs: number): Promise<number | undefined> {
  while (performance.now() - since < withinMs) {
    const { rows } = await behind.query("select 1 from ledger.delivery where acked_at is null limit 1");
    if (rows.length === 0) return Math.round(performance.now() - since);
    await sleep(100);
  }
  return undefined;
}

/** Everything that the checker judges, once everything is still. Of a product that has done nothing else in its life. */
export async function evidenceOf(
  { history, takers }: Crowd,
  behind: pg.Client,
  drainedMs: number | undefined,
  draw: Draw,
): Promise<Evidence> {
  const ledger = await readLedger(behind);
  const lists = await readLists(takers);
  const sample = sampleOf(lists, draw);
  const words = (await Promise.all(takers.map((seat) => readWords(seat, sample)))).flat();
  return {
    intents: history.intents,
    sent: ledger.sent,
    arrivals: [...ledger.arrivals, ...lists, ...words],
    recipientsOf: ({ verb, aggregate }) => [
      ...ledger.consumersOf(verb),
      ...(verb === "send" ? LOOKED_AT : []),
      ...(verb !== "draft" && aggregate && sample.has(aggregate) ? ["reader"] : []),
    ],
    drainedMs,
    audit: await readRecord(behind, ledger.sent),
  };
}

function sampleOf(lists: readonly Arrival[], draw: Draw): Set<string> {
  const all = [...new Set(lists.map(({ aggregate }) => aggregate))];
  return new Set(Array.from({ length: Math.min(SAMPLE, all.length) }, () => draw.pick(all)));
}
