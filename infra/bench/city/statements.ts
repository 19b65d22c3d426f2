import pg from "pg";

/** A statement as the product sent it. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What makes and ends a transaction, the entry, and a trace that can be left but once: none of it is the question. */
const FRAME =
  /^\s*(begin|commit|rollback|start transaction|set |savepoint|release)|directory\.enter\(|insert into ledger\.audit/i;

type Query = (this: pg.Client, ...given: unknown[]) => unknown;

/** Listens to every statement that this process sends to a database as one role while `work` runs. */
export async function statementsOf(role: string, work: () => Promise<unknown>): Promise<Statement[]> {
  const heard: Statement[] = [];
  const query = pg.Client.prototype.query as Query;
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [first, second] = given as [string | Statement, unknown[]?];
    const { text, values } = typeof first === "string" ? { text: first, values: second ?? [] } : first;
    if (text && this.user === role && !FRAME.test(text)) heard.push({ text, values: [...(values ?? second ?? [])] });
    return query.apply(this, given);
  } as typeof pg.Client.prototype.query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query as typeof pg.Client.prototype.query;
  }
  return heard;
}

/** What the database alone needs for these statements, in milliseconds: the middle one of so many times. */
export async function timeOf(
  client: pg.Client,
  token: string,
  of: readonly Statement[],
  times: number,
): Promise<number> {
  const spent: number[] = [];
  for (let n = 0; n < times; n += 1) {
    await entered(client, token, async () => {
      const started = performance.now();
      for (const { text, values } of of) await client.query(text, [...values]);
      spent.push(performance.now() - started);
    });
  }
  return spent.toSorted((a, b) => a - b)[Math.floor(times / 2)] as number;
}

/** How it goes about it. Neither costs nor times: what stands in the repository changes when the way does. */
export async function planOf(client: pg.Client, token: string, { text, values }: Statement): Promise<string> {
  return entered(client, token, async () => {
    const explain = `explain (analyze, costs off, timing off, summary off, buffers off) ${text}`;
    const { rows } = await client.query<{ "QUERY PLAN": string }>(explain, [...values]);
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  });
}

/** As somebody who has entered; nothing of it stays. */
async function entered<T>(client: pg.Client, token: string, work: () => Promise<T>): Promise<T> {
  await client.query("begin");
  try {
    await client.query("select * from directory.enter($1, true)", [token]);
    return await work();
  } finally {
    await client.query("rollback");
  }
}
