import type pg from "pg";
import { about, type Fault, onceThere, openTransactions, withBehind } from "./fault.ts";

const SOME = 3;

/** Dies without a checkpoint while transactions are open, and comes back on its port. */
const crashed: Fault = {
  kind: "PostgreSQL crash",
  fits: () => true,
  async strike({ product, draw }) {
    const hit = await withBehind(product, (behind) => onceThere(() => openTransactions(behind), 1));
    await product.postgres.crash();
    await about(draw, 600);
    await product.postgres.restart();
    return hit;
  },
};

/** A connection is ended in the middle of a certain transaction: nothing of that may be left, and all of it comes again. */
const inTheMiddle = (kind: string, roles: string, last: string): Fault => ({
  kind,
  fits: () => true,
  strike: (field) => withBehind(field.product, (behind) => endSome(behind, roles, last)),
});

async function endSome(behind: pg.Client, roles: string, last: string): Promise<number> {
  let hit = 0;
  await onceThere(async () => {
    const { rowCount } = await behind.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where usename ~ $1 and query ~ $2 and state = 'idle in transaction' and datname = current_database()`,
      [roles, last],
    );
    hit += rowCount ?? 0;
    return hit;
  }, SOME);
  return hit;
}

export const faultsOfDatabases: readonly Fault[] = [
  crashed,
  inTheMiddle("request ended before its commit", "^tsunagi_[a-z]+$", '(insert into|update) "?(ledger|referrals|cases)'),
  inTheMiddle("relay ended between ring and mark", "_job$", "ledger.claim"),
  inTheMiddle("consumer ended before its acknowledgement", "_job$", "inbox|notice|ledger.outbox"),
];
