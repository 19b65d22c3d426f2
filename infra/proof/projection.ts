import type pg from "pg";

/** A stretch of time in which somebody may see some categories, in milliseconds. */
interface Span {
  readonly from: number;
  readonly until: number;
  readonly categories: readonly string[];
}

const GRANTS = `select municipality_id || ' ' || support_case_id || ' ' || desk_id as of, from_at, until_at, categories
  from cases.case_grant where from_at < until_at`;
const VISIBLE = `select municipality_id || ' ' || support_case_id || ' ' || desk_id as of, from_at, until_at, categories
  from cases.visible`;

/**
 * Recomputes from the grants alone what each desk may see at every moment, and compares it with the projection that
 * lists and policies read. Knows nothing of how the product keeps it. Asks one connection that may read both tables.
 * @returns what differs, in words that name case and desk; empty when visible == f(grants)
 */
export async function projectionFaults(client: Pick<pg.Client, "query">): Promise<string[]> {
  const [granted, shown] = [await spansBy(client, GRANTS), await spansBy(client, VISIBLE)];
  return [...new Set([...granted.keys(), ...shown.keys()])].flatMap((of) =>
    faultsIn(granted.get(of) ?? [], shown.get(of) ?? []).map((fault) => `${of}: ${fault}`),
  );
}

async function spansBy(client: Pick<pg.Client, "query">, sql: string): Promise<Map<string, Span[]>> {
  const found = new Map<string, Span[]>();
  const { rows } = await client.query(sql);
  for (const { of, from_at, until_at, categories } of rows) {
    const span = { from: Number(from_at), until: Number(until_at), categories };
    found.set(of, [...(found.get(of) ?? []), span]);
  }
  return found;
}

/** Between two edges nothing changes: one look at each stretch is a look at every moment. */
function faultsIn(granted: readonly Span[], shown: readonly Span[]): string[] {
  const edges = [...new Set([...granted, ...shown].flatMap(({ from, until }) => [from, until]))].sort((a, b) => a - b);
  return edges.flatMap((at) => {
    const [may, sees] = [granted, shown].map((spans) =>
      spans.filter(({ from, until }) => from <= at && at < until),
    ) as [Span[], Span[]];
    if (sees.length > 1) return [`${sees.length} rows at ${new Date(at).toISOString()}`];
    const [shall, is] = [may, sees].map((spans) =>
      [...new Set(spans.flatMap((span) => span.categories))].sort().join(" "),
    );
    return shall === is ? [] : [`at ${at} it is [${is}], the grants say [${shall}]`];
  });
}
