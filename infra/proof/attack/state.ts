import type { Stage } from "../town/stage.ts";

/** What a request may leave behind whatever it is answered: that it was tried. */
const TRACES = ["idempotency", "inbox", "sign_in_attempt", "session", "search_rate", "guest_miss", "migration"];

/** What a sweep moves at its own pace, whoever asks what: there only rows that come or go are told. */
const OWN_PACE = ["sending"];

/** A fingerprint of every table that belongs to somebody: equal before and after what was refused. */
export async function stateOf(stage: Stage): Promise<Readonly<Record<string, string>>> {
  await stage.settle();
  const { behind } = stage.house;
  const { rows: tables } = await behind.query(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('directory', 'cases', 'referrals', 'conferences', 'notifications') and c.relkind = 'r'
        and not c.relname = any ($1) order by 1, 2`,
    [TRACES],
  );
  const one = ({ schema, name = "" }: Record<string, string>) => {
    const row = OWN_PACE.includes(name) ? "t.id::text" : "t::text";
    // A sum needs no order: sorting every row by its text took longer than the attacks.
    return `select '${schema}.${name}' as name, count(*) || ' ' || coalesce(sum(hashtextextended(${row}, 0)), 0) as state
       from "${schema}"."${name}" t`;
  };
  const outbox = "select 'ledger.outbox', count(*)::text from ledger.outbox";
  const { rows } = await behind.query([...tables.map(one), outbox].join(" union all "));
  return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
}
