import { randomUUID } from "node:crypto";
import { newId } from "@tsunagi/database";
import type pg from "pg";

/** Who acts, as `directory.enter` says it. */
export interface Me {
  readonly session_id: string;
  readonly staff_id: string;
  readonly municipality_id: string;
  readonly membership_id: string;
  readonly agency_id: string;
  readonly desk_id: string;
}

/** What a deed works with. */
export interface Work {
  readonly client: pg.PoolClient;
  readonly me: Me;
  readonly now: Date;
}

/** What came with a request; nothing of it is checked here. */
export interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly key: string | undefined;
}

/** One operation of the floor. */
export interface Deed {
  readonly service: "referrals" | "cases";
  readonly operation: string;
  readonly kind: "view" | "search" | "change";
  readonly status: number;
  readonly run: (work: Work, asked: Asked) => Promise<object>;
}

/**
 * The shape that every request of the product has, in hand-written SQL: enter (which makes the settings), work, the row of
 * the audit, commit. No contract, no sentences, no mapper. The role and its policies are the product's own.
 */
export async function answer(pool: pg.Pool, deed: Deed, token: string, asked: Asked, now: Date): Promise<object> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const { rows } = await client.query<Me>("select * from directory.enter($1, $2)", [token, true]);
    const [me] = rows;
    if (!me) throw new Error("signed out");
    const view = await deed.run({ client, me, now }, asked);
    if (deed.kind === "change") await claim(client, me, deed, asked, view);
    await leaveTrace(client, me, deed, asked, view, now);
    await client.query("commit");
    return view;
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}

type Shown = { id?: string; items?: { id: string }[] };

async function claim(client: pg.PoolClient, me: Me, { operation, service }: Deed, asked: Asked, view: Shown) {
  await client.query(
    `insert into ${service}.idempotency (municipality_id, staff_id, membership_id, operation, key, fingerprint, subject_id)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [me.municipality_id, me.staff_id, me.membership_id, operation, asked.key, JSON.stringify(asked.body), view.id],
  );
}

async function leaveTrace(client: pg.PoolClient, me: Me, deed: Deed, asked: Asked, view: Shown, now: Date) {
  const { service, operation, kind, status } = deed;
  const row = JSON.stringify({
    ...me,
    id: newId(now),
    at: now,
    service,
    operation,
    kind,
    status,
    request_id: randomUUID(),
    subject_id: view.id ?? Object.values(asked.params)[0] ?? null,
    shown: (view.items ?? []).map(({ id }) => id).sort(),
  });
  if (kind === "view") await client.query("select ledger.record_view($1::jsonb)", [row]);
  else
    await client.query(
      "insert into ledger.audit select r.* from jsonb_populate_record(null::ledger.audit, $1::jsonb) r",
      [row],
    );
}
