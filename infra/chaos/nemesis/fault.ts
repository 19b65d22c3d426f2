import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import type { Draw } from "../history/draw.ts";
import type { Product } from "../product/product.ts";

/** Where a fault strikes, and how hard. */
export interface Field {
  readonly product: Product;
  readonly draw: Draw;
  /** So many bells must hang in the queue before it loses them. */
  readonly backlog: number;
  /** How long a process stands still; the long run takes longer than the lock of a job lasts. */
  readonly frozenMs: number;
}

/**
 * One way in which things go wrong. It waits until there is something to hurt, and says how much it has hurt: a fault
 * that hits an idle system proves nothing.
 */
export interface Fault {
  readonly kind: string;
  /** Whether this product can be hurt so. */
  readonly fits: (product: Product) => boolean;
  /** Hurts, and heals again. @returns how many transactions, bells, answers or connections it hit */
  readonly strike: (field: Field) => Promise<number>;
}

/** Looks behind the product's back for a moment. */
export async function withBehind<T>(product: Product, work: (behind: pg.Client) => Promise<T>): Promise<T> {
  const behind = await product.behind();
  try {
    return await work(behind);
  } finally {
    await behind.end().catch(() => undefined);
  }
}

const PATIENCE_MS = 20_000;

/** Asks until there are at least so many, and says how many; 0 where it never came to that. */
export async function onceThere(count: () => Promise<number>, atLeast: number): Promise<number> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const found = await count();
    if (found >= atLeast) return found;
    await sleep(5);
  }
  return 0;
}

/** How many transactions of the product's roles are open at this moment. */
export async function openTransactions(behind: pg.Client): Promise<number> {
  const { rows } = await behind.query<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity
      where usename like 'tsunagi_%' and xact_start is not null and datname = current_database()`,
  );
  return rows[0]?.n ?? 0;
}

/** How many deliveries nobody has acknowledged yet, to this service or of it; `embedded` is all of them. */
export async function undelivered(behind: pg.Client, service: string): Promise<number> {
  const { rows } = await behind.query<{ n: number }>(
    `select count(*)::int as n from ledger.delivery
      where acked_at is null and ($1 = 'embedded' or $1 in (service, consumer))`,
    [service],
  );
  return rows[0]?.n ?? 0;
}

/** So long, and a little longer or shorter. */
export const about = (draw: Draw, ms: number): Promise<void> => sleep(ms * (0.5 + draw.next()));
