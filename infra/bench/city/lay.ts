import { found, type Ground } from "../home/ground.ts";
import { printReferrals, printStories } from "../population/city.ts";
import { openSessions } from "../population/lay-city.ts";
import { plan } from "../population/plan.ts";

/** Five years of a city of 3.8 million: a quarter of a million cases, twenty records and eighty touches of each. */
const CASES = 250_000;
const REFERRALS = 300_000;
const PAST = { records: 20, looks: 50 };

/**
 * Lays the whole city into a folder, or finds it there from the last time.
 * @param size 1 for the whole; a part of it for a look
 */
export async function layWhole(ground: Ground, size: number, seed: number, say: (line: string) => void): Promise<void> {
  const { client, product } = ground;
  const now = new Date();
  if (await isLaid(ground)) return openSessions(client, now);
  const lived = await found(ground, PAST, seed);
  const of = { residents: Math.round(CASES * size), referrals: Math.round(REFERRALS * size) };
  await plan(client, of, product.search.keysOf as never, seed);
  const started = performance.now();
  const told = setInterval(() => say(`  … ${Math.round((performance.now() - started) / 1_000)} 秒`), 60_000);
  await printStories(client, 0, of.residents, lived);
  await printReferrals(client, 0, of.referrals, lived);
  clearInterval(told);
  await client.query("vacuum analyze");
  await client.query("comment on schema bench is 'laid'");
}

async function isLaid({ client }: Ground): Promise<boolean> {
  const { rows } = await client.query(
    "select from pg_namespace where nspname = 'bench' and obj_description(oid, 'pg_namespace') = 'laid'",
  );
  return rows.length > 0;
}
