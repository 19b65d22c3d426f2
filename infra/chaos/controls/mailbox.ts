import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Arrival, Sent } from "../checker/evidence.ts";
import type { Job } from "./bell.ts";

/** A small model of the ledger, in a database of its own: records, an outbox, one recipient's inbox, and keys. */
export interface Mailbox {
  readonly pool: pg.Pool;
  /** In one transaction; what it throws rolls back. */
  within<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T>;
  /** What is there in the end. */
  read(): Promise<{ sent: Sent[]; arrivals: Arrival[]; waiting: number }>;
  close(): Promise<void>;
}

/** Number, outbox and key of a deed as one transaction. `isNew` is false where the same key has been here before. */
export async function post(
  client: pg.PoolClient,
  { key, aggregate, mark }: { key: string; aggregate: string; mark: string },
): Promise<Job & { readonly isNew: boolean }> {
  const event = randomUUID();
  const { rowCount } = await client.query("insert into key values ($1, $2) on conflict do nothing", [key, event]);
  if (!rowCount) {
    const { rows } = await client.query<Job>(
      "select o.event, o.aggregate, o.seq, o.mark from key k join outbox o using (event) where k.key = $1",
      [key],
    );
    return { ...(rows[0] as Job), isNew: false };
  }
  const { rows } = await client.query<{ seq: number }>("update record set seq = seq + 1 where id = $1 returning seq", [
    aggregate,
  ]);
  const seq = rows[0]?.seq as number;
  await client.query("insert into outbox (event, aggregate, seq, mark) values ($1, $2, $3, $4)", [
    event,
    aggregate,
    seq,
    mark,
  ]);
  return { event, aggregate, seq, mark, isNew: true };
}

/** Puts it into the inbox as the next thing that was heard. @returns whether it was not there yet */
export async function hear(client: pg.PoolClient, { event, aggregate, seq, mark }: Job): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into inbox (event, aggregate, seq, mark)
     select $1, $2, $3, $4 where not exists (select 1 from inbox where event = $1)`,
    [event, aggregate, seq, mark],
  );
  return rowCount === 1;
}

const TABLES = [
  "create table record (id text primary key, seq integer not null default 0)",
  `create table outbox (place bigint generated always as identity, event uuid primary key, aggregate text not null,
     seq integer not null, mark text not null, rung_at timestamptz, acked_at timestamptz)`,
  "create table key (key text primary key, event uuid not null)",
  `create table inbox (place bigint generated always as identity, event uuid not null, aggregate text not null,
     seq integer not null, mark text not null)`,
];

/** @param superUrl of a server on which a database may be made for it */
export async function openMailbox(superUrl: string, records: readonly string[]): Promise<Mailbox> {
  const name = `chaos_${randomUUID().replaceAll("-", "")}`;
  await asSuper(superUrl, `create database ${name}`);
  const url = new URL(superUrl);
  url.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: url.href, max: 20 });
  pool.on("error", () => undefined);
  for (const table of TABLES) await pool.query(table);
  await pool.query("insert into record (id) select unnest($1::text[])", [records]);

  async function within<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    try {
      await client.query("begin");
      const done = await work(client);
      await client.query("commit");
      return done;
    } catch (error) {
      await client.query("rollback");
      throw error;
    } finally {
      client.release();
    }
  }

  return {
    pool,
    within,
    async read() {
      const sent = await pool.query<Sent>("select aggregate, seq, mark from outbox order by aggregate, seq");
      const heard = await pool.query<Arrival>(
        "select 'inbox' as recipient, aggregate, seq, mark from inbox order by place",
      );
      const left = await pool.query("select 1 from outbox where acked_at is null");
      return { sent: sent.rows, arrivals: heard.rows, waiting: left.rowCount ?? 0 };
    },
    async close() {
      await pool.end();
      await asSuper(superUrl, `drop database ${name} with (force)`);
    },
  };
}

async function asSuper(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
