import type pg from "pg";
import type { Written } from "./capture.ts";
import { MUNICIPALITY } from "./places.ts";

/** What differs from person to person beyond ids and moments. */
const OWN: Readonly<Record<string, string>> = {
  "cases.resident.name": "s.name",
  "cases.resident.kana": "s.kana",
  "cases.resident.search_text": "s.search_text",
  "cases.resident.kana_key": "s.kana_key",
  "cases.resident.grams": "s.grams",
  "cases.findable.search_text": "s.search_text",
  "cases.resident_gram.gram": "g.gram",
  "cases.resident_gram.kana_key": "s.kana_key",
  "cases.support_case.number": "'R08-' || lpad((1000 + s.n)::text, 6, '0')",
  "referrals.referral.number": "'R08-T' || lpad((1000 + f.place)::text, 7, '0')",
  "notifications.notice.number": "'R08-T' || lpad((1000 + f.place)::text, 7, '0')",
  "referrals.disclosure.identity": "o.identity || jsonb_build_object('name', s.name, 'kana', s.kana)",
};

/** A birthday is nobody's appointment. */
const KEPT = /^cases\.resident\.birth/;

interface Column {
  readonly name: string;
  readonly type: string;
}

/** Keeps what was lived as the pattern of one part of the story. */
export async function keepPattern(client: pg.Client, part: string, written: readonly Written[]): Promise<void> {
  // Of the grams of a reading one stands for all: every person has their own.
  const [gram] = written.filter(({ table }) => table === "cases.resident_gram").map(({ row }) => row.gram);
  const kept = written.filter(({ table, row }) => table !== "cases.resident_gram" || row.gram === gram);
  const rows = kept.map(({ table, row }, place) => ({ part, place, tbl: table, written: row, ids: idsIn(row) }));
  await client.query(
    `insert into bench.pattern select r.* from jsonb_to_recordset($1::jsonb) r (part text, place integer, tbl text, written jsonb, ids uuid[])`,
    [JSON.stringify(rows)],
  );
}

/** The ids inside the columns that hold more than one value. */
function idsIn(row: Written["row"]): string[] {
  const inside = Object.values(row).filter((value) => typeof value === "object" && value !== null);
  return [...new Set(JSON.stringify(inside).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g))];
}

/**
 * Prints one part of the story for everybody between two places: stories by number, hand-offs by their place in
 * `bench.fate`. Triggers sleep meanwhile: what they would write was written by them once, and is printed too.
 * @param lived the moment that was now when it was lived
 */
export async function stamp(client: pg.Client, part: string, from: number, until: number, lived: Date): Promise<void> {
  const { rows } = await client.query<{ tbl: string }>(
    "select tbl from bench.pattern where part = $1 group by tbl order by min(place)",
    [part],
  );
  for (const { tbl } of rows)
    await client.query(printing(tbl, await columnsOf(client, tbl), part === "before"), [part, from, until, lived]);
}

function printing(table: string, columns: readonly Column[], isBefore: boolean): string {
  const into = table === "ledger.audit" ? "bench.line" : table;
  const grams = table === "cases.resident_gram" ? "cross join lateral unnest(s.grams) g (gram)" : "";
  const who = isBefore
    ? "(select n as place, n, $1::text as part from bench.story where n >= $2 and n < $3)"
    : "(select * from bench.fate where place >= $2 and place < $3 and part = $1)";
  return `insert into ${into} (${columns.map(({ name }) => name).join(", ")})
    select ${columns.map((column) => printed(table, column)).join(", ")}
      from ${who} f join bench.story s using (n)
      join (select x.place as nth, x.ids, r.* from bench.pattern x, jsonb_populate_record(null::${table}, x.written) r
             where x.part = $1 and x.tbl = '${table}') o on $4::timestamptz is not null ${grams}
     order by f.place, o.nth`;
}

function printed(table: string, { name, type }: Column): string {
  const key = `${table}.${name}`;
  const own = OWN[key];
  if (own) return own;
  if (name === "municipality_id") return `'${MUNICIPALITY}'::uuid`;
  if (KEPT.test(key)) return `o.${name}`;
  switch (type) {
    case "uuid":
      return `bench.moved(o.${name}, s.n, s.desks, s.days)`;
    case "uuid[]":
      return `case when o.${name} = '{}' then o.${name} else bench.moved_all(o.${name}, s.n, s.desks, s.days) end`;
    case "jsonb":
      return `bench.moved_json(o.${name}, o.ids, s.n, s.desks, s.days)`;
    case "timestamp with time zone":
      return `bench.at(o.${name}, s.days, $4)`;
    case "date":
      return `bench.at(o.${name}::timestamptz, s.days, $4)::date`;
    default:
      return `o.${name}`;
  }
}

async function columnsOf(client: pg.Client, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select attname as name, format_type(atttypid, null) as type from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = ''
      order by attnum`,
    [table],
  );
  return rows;
}
