import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { type EmbeddedPostgres, startPostgres } from "../src/index.ts";

/** Lends `work` an empty home and removes it afterwards. */
export async function withHome(work: (home: string) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), `tsunagi-postgres-${process.getuid?.() ?? 0}-${process.pid}-`));
  try {
    await work(home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Starts a server in `home`, lends it to `work` and stops it. */
export async function withServer(home: string, work: (server: EmbeddedPostgres) => Promise<void>): Promise<void> {
  const server = await startPostgres({ home, durable: false });
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}

/** The rows that `sql` gives when asked through `url`. */
export async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
