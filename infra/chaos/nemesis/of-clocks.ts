import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import type { Clock } from "../product/clock.ts";
import { type Fault, onceThere, withBehind } from "./fault.ts";

const JUMP_SECONDS = 600;
/** Until every process has looked at its clock again. */
const SEEN_MS = 1_500;

/** The clocks of the processes are ten minutes off, and then right again; the database's stays as it is. */
const off = (kind: string, seconds: number): Fault => ({
  kind,
  fits: ({ clock }) => clock !== undefined,
  strike: ({ product }) =>
    withBehind(product, async (behind) => {
      const clock = product.clock as Clock;
      clock.jump(seconds);
      await sleep(SEEN_MS);
      const hit = await onceThere(() => writtenWhile(behind, seconds), 5);
      clock.jump(0);
      await sleep(SEEN_MS);
      return hit;
    }),
});

/** How many events bear the time of the wrong clock. */
async function writtenWhile(behind: pg.Client, seconds: number): Promise<number> {
  const { rows } = await behind.query<{ n: number }>(
    `select count(*)::int as n from ledger.outbox
      where abs(extract(epoch from occurred_at - clock_timestamp()) - $1) < 30`,
    [seconds],
  );
  return rows[0]?.n ?? 0;
}

export const faultsOfClocks: readonly Fault[] = [
  off("clock ten minutes ahead", JUMP_SECONDS),
  off("clock ten minutes behind", -JUMP_SECONDS),
];
