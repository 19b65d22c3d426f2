import { randomUUID } from "node:crypto";
import type pg from "pg";
import { drawsFrom, person, pick } from "../names.ts";
import type { Search } from "../product.ts";

const BATCH = 5_000;
const SINCE = "2025-04-01T00:00:00Z";

export interface Population {
  readonly municipality: string;
  /** The largest first. */
  readonly desks: readonly string[];
  readonly sample: readonly { readonly desk: string; readonly name: string; readonly kana: string }[];
}

/**
 * Registers people at desks of very different sizes (the first has about a quarter of them) and opens a case for every
 * fifth, which one or two other desks see. The triggers of the product lay the projections, as they do every day.
 */
export async function populate(client: pg.Client, size: number, search: Search, seed: number): Promise<Population> {
  const draw = drawsFrom(seed);
  const desks = Array.from({ length: 30 }, () => randomUUID());
  const municipality = randomUUID();
  const sample: { desk: string; name: string; kana: string }[] = [];
  for (let done = 0; done < size; done += BATCH) {
    const people = Array.from({ length: Math.min(BATCH, size - done) }, () => {
      const desk = desks[Math.floor(30 * draw() ** 3.5)] as string;
      return { id: randomUUID(), desk, ...person(draw) };
    });
    sample.push(...people.slice(0, 100));
    await register(client, municipality, people, search);
    await openCases(
      client,
      municipality,
      people
        .filter((_, index) => index % 5 === 0)
        .map((one) => ({ ...one, seenBy: [pick(desks, draw), pick(desks, draw)] })),
    );
  }
  await client.query("vacuum analyze");
  return { municipality, desks, sample };
}

type Registered = { id: string; desk: string; name: string; kana: string };

async function register(client: pg.Client, municipality: string, people: readonly Registered[], search: Search) {
  const rows = people.map(({ id, desk, name, kana }) => {
    const { searchText, kanaKey, grams } = search.keysOf({
      name,
      kana,
      formerName: null,
      alias: null,
      romanName: null,
    });
    return { id, desk, name, kana, text: searchText, key: kanaKey, grams };
  });
  await client.query(
    `insert into cases.resident (id, municipality_id, registered_desk_id, name, kana, search_text, kana_key, grams, created_at)
     select r.id, $1, r.desk, r.name, r.kana, r.text, r.key, r.grams, $3
       from jsonb_to_recordset($2::jsonb) r (id uuid, desk uuid, name text, kana text, text text, key text, grams text[])`,
    [municipality, JSON.stringify(rows), SINCE],
  );
}

async function openCases(
  client: pg.Client,
  municipality: string,
  people: readonly (Registered & { seenBy: readonly string[] })[],
) {
  const rows = people.map(({ id, desk, seenBy }) => ({ case_id: randomUUID(), id, desk, seen_by: seenBy }));
  const values = [municipality, JSON.stringify(rows), SINCE];
  await client.query(
    `insert into cases.support_case (id, municipality_id, number, track, status, resident_id, lead_desk_id, lead_worker_id,
       opened_at)
     select r.case_id, $1, r.case_id::text, 'individual', 'open', r.id, r.desk, r.id, $3
       from jsonb_to_recordset($2::jsonb) r (case_id uuid, id uuid, desk uuid)`,
    values,
  );
  await client.query(
    `insert into cases.case_grant (id, municipality_id, support_case_id, desk_id, categories, basis, from_at, until_at)
     select uuidv7(), $1, r.case_id, d, '{identity_contact}', 'lead', $3, '9999-12-31T00:00:00Z'
       from jsonb_to_recordset($2::jsonb) r (case_id uuid, desk uuid, seen_by uuid[]),
            lateral (select unnest(r.seen_by) union select r.desk) u (d)`,
    values,
  );
}
