import type { Invariant } from "../checker/evidence.ts";
import type { Fault } from "../nemesis/fault.ts";
import type { Product } from "../product/product.ts";
import { quick, runChaos } from "../run.ts";

/** The product itself, its ledger built wrong behind its back. */
export interface Broken {
  readonly name: string;
  readonly caughtBy: Invariant;
  readonly sql: string;
  /** Without this fault nobody would notice; undefined: it shows in peace. */
  readonly needs?: string;
}

/** The text of a function of the ledger with something else in one place. */
const changed = (name: string, from: string, to: string) => `do $do$
declare before text := pg_get_functiondef('ledger.${name}'::regproc); after text := replace(before, $x$${from}$x$, $x$${to}$x$);
begin
  if before = after then raise exception 'ledger.${name} reads otherwise'; end if;
  execute after;
end $do$`;

export const brokenProducts: readonly Broken[] = [
  {
    name: "C: what was rung once is never rung again",
    caughtBy: "I1",
    sql: changed("claim", "or d.rung_at < clock_timestamp() - resend_after", ""),
    needs: "queue emptied with a backlog",
  },
  {
    name: "E: an inbox that takes everything, and forgets to acknowledge",
    caughtBy: "I2",
    sql: `alter table notifications.inbox drop constraint inbox_pkey; drop index notifications.notice_is_told_once;
      ${changed("acknowledge", "acked_at is null", "acked_at is null and random() < 0.7")}`,
  },
  {
    name: "F: the latest first",
    caughtBy: "I5",
    sql: changed("undelivered", "order by d.seq", "order by d.seq desc"),
    needs: "queue emptied with a backlog",
  },
  {
    name: "an event in twenty is addressed to nobody",
    caughtBy: "I1",
    sql: changed(
      "address_event",
      "from ledger.subscription where",
      "from ledger.subscription where random() > 0.05 and",
    ),
  },
];

const DRAIN_MS = 20_000;

/** Whether the checker catches it. @returns in a sentence what is wrong, where it does not */
export async function tryBroken(
  { name, caughtBy, sql, needs }: Broken,
  product: Product,
  faults: readonly Fault[],
  seed: number,
  say: (line: string) => void,
): Promise<string[]> {
  const behind = await product.behind();
  await behind.query(sql);
  await behind.end();
  const chosen = faults.filter(({ kind }) => kind === (needs ?? "answers lost after the commit"));
  const { violations } = await runChaos(product, {
    ...quick,
    faults: chosen,
    handOffs: 60,
    drainMs: DRAIN_MS,
    seed,
    say,
  });
  const kinds = [...new Set(violations.map(({ invariant }) => invariant))].sort();
  say(`${name}: ${violations.length} violations (${kinds.join(", ")})`);
  return kinds.includes(caughtBy) ? [] : [`the product, broken: ${name}: ${caughtBy} was expected`];
}
