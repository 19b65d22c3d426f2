import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import type { Clock } from "../product/clock.ts";
import { type Fault, onceThere, withBehind } from "./fault.ts";

const JUMP_SECONDS = 600;
/** Until every process has looked at its clock again. */
const SEEN_MS = 1_500;
const NEAR_SECONDS = 30;

/** The clocks of the processes are ten minutes off, and then right again; the database's stays as it is. */
const off = (kind: string, seconds: number): Fault => ({
  kind,
  fits: ({ clock }) => clock !== undefined,
  strike: ({ product }) =>
    withBehind(product, async (behind) => {
      const clock = product.clock as Clock;
      clock.jump(seconds);
      await sleep(SEEN_MS);
      const isOff = Math.abs((await skewOf(product.url)) - seconds) < NEAR_SECONDS;
      const hit = isOff ? await onceThere(() => writtenSince(behind, SEEN_MS), 5) : 0;
      clock.jump(0);
      await sleep(SEEN_MS);
      return hit;
    }),
});

/** By how much the clock of whoever answers is off, in seconds. */
async function skewOf(url: string): Promise<number> {
  const { headers } = await fetch(`${url}/api/health`);
  return (Date.parse(headers.get("date") ?? "") - Date.now()) / 1_000;
}

/** How many events were said while it was off. */
async function writtenSince(behind: pg.Client, ms: number): Promise<number> {
  const { rows } = await behind.query<{ n: number }>(
    "select count(*)::int as n from ledger.outbox where occurred_at > clock_timestamp() - $1 * interval '1 millisecond'",
    [ms],
  );
  return rows[0]?.n ?? 0;
}

export const faultsOfClocks: readonly Fault[] = [
  off("clock ten minutes ahead", JUMP_SECONDS),
  off("clock ten minutes behind", -JUMP_SECONDS),
];
