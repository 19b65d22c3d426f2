import type pg from "pg";

/** A row that the product wrote, with its table. */
export interface Written {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/**
 * Not printed again: what is counted for the whole municipality, what holds for a day only, and who is there. The chain
 * of the audit is made anew (chain.sql.ts).
 */
const APART =
  /^directory\.(?!inbox|desk_pace)|\.(migration\w*|mikro_orm\w*|counter|idempotency|search_rate)$|^ledger\.(subscription|audit_head|audit_repeat)$/;

/** Everything that lies in the tables of the product now. */
export async function capture(client: pg.Client): Promise<Map<string, Written>> {
  const found = new Map<string, Written>();
  for (const table of await tablesOf(client)) {
    const { rows } = await client.query<{ row: Written["row"] }>(`select to_jsonb(t) as row from ${table} t`);
    for (const { row } of rows) found.set(`${table} ${JSON.stringify(row)}`, { table, row });
  }
  return found;
}

/** What has been written in between. */
export const writtenSince = (before: ReadonlyMap<string, Written>, after: ReadonlyMap<string, Written>): Written[] =>
  [...after].flatMap(([key, written]) => (before.has(key) ? [] : [written]));

/** What has been written over in between. */
export const overwritten = (before: ReadonlyMap<string, Written>, after: ReadonlyMap<string, Written>): Written[] =>
  writtenSince(after, before);

async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname in ('directory', 'cases', 'referrals', 'notifications', 'ledger')
      order by 1`,
  );
  return rows.map(({ name }) => name).filter((name) => !APART.test(name));
}
