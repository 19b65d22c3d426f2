import { type Em, type Page, type PageAsked, readCursor, rows, writeCursor } from "@tsunagi/database";
import { gramsOf } from "@tsunagi/japan";
import type { Actor } from "@tsunagi/permissions";
import { Resident } from "./resident.ts";

/**
 * The people of one desk in whose keys the rarest piece of the text stands, and then the text itself. Only "=" and "<"
 * touch the index: other operators would wait behind row level security, for every row there is. One table and one
 * look-up per row leave the planner no other way: a join makes it read everybody of the desk into memory first.
 */
export const CANDIDATES = `
  select g.resident_id as id, g.kana_key as "kanaKey"
    from cases.resident_gram g
   where g.desk_id = $1 and g.gram = $2 and g.from_at <= $3 and g.until_at > $3
     and (g.kana_key, g.resident_id) > ($4, $5::uuid)
     and ($6 = $2 or position($6 in (
       select f.search_text from cases.findable f
        where f.desk_id = $1 and f.resident_id = g.resident_id and f.from_at = g.from_at)) > 0)
   order by g.kana_key, g.resident_id
   limit $7`;

/** The piece that leads to the fewest: each is counted no further than it takes to tell a rare one from the others. */
export const RAREST = `
  select u.gram, (
    select count(*) from (
      select 1 from cases.resident_gram g where g.desk_id = $1 and g.gram = u.gram limit 1000) a)::int as n
    from unnest($2::text[]) u (gram)
   order by n limit 1`;

/** A place in the order: reading and id. */
const BEFORE_ALL = ["", "00000000-0000-0000-0000-000000000000"];
const isPlace = ([kanaKey, id]: readonly unknown[]): boolean =>
  typeof kanaKey === "string" && typeof id === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

/**
 * One page of the people whom the caller's desk may know and in whose names or reading `key` stands, by reading.
 * @param key a search key of at least two characters
 */
export async function findResidents(em: Em, actor: Actor, key: string, asked: PageAsked): Promise<Page<Resident>> {
  const after = readCursor(asked.cursor, isPlace) ?? BEFORE_ALL;
  const gram = await rarestOf(em, actor, gramsOf([key]));
  const values = candidateValues(actor, key, gram, after, asked.limit + 1);
  const found = await rows<{ id: string; kanaKey: string }>(em, CANDIDATES, values);
  const shown = found.slice(0, asked.limit);
  const last = shown.at(-1);
  const next = found.length > shown.length && last ? writeCursor([last.kanaKey, last.id]) : null;
  return { items: await mayKnow(em, actor, shown), next };
}

/** The values of `CANDIDATES`, in order. */
export const candidateValues = (
  { me, now }: Actor,
  key: string,
  gram: string,
  after: readonly unknown[],
  limit: number,
): unknown[] => [me.deskId, gram, now, ...after, key, limit];

async function rarestOf(em: Em, { me }: Actor, grams: readonly string[]): Promise<string> {
  const [rarest] = grams.length === 1 ? [] : await rows<{ gram: string }>(em, RAREST, [me.deskId, grams]);
  return rarest?.gram ?? (grams[0] as string);
}

/** The index only proposes; who may be shown is decided by the sentence, person by person. */
async function mayKnow(em: Em, actor: Actor, shown: readonly { id: string }[]): Promise<Resident[]> {
  const ids = shown.map(({ id }) => id);
  const residents = await em.find(Resident, { id: { $in: ids } } as never, { populate: ["findables"] });
  const byId = new Map(residents.map((resident) => [resident.id as string, resident]));
  return ids.flatMap((id) => byId.get(id) ?? []).filter((resident) => actor.may("search", resident));
}
