// How fast a search is among 200,000 residents, as the role that runs and under its policies. Ends with 1 where it is too
// slow or does not read its index. SIZE and SEED change what is measured.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serviceRole } from "@tsunagi/database";
import { migrate } from "@tsunagi/http";
import { closeOwner, ensureDatabase, ensureRoles, openOwner, startPostgres } from "@tsunagi/postgres";
import pg from "pg";
import { loadProduct } from "./product.ts";
import { measure } from "./search/measure.ts";
import { populate } from "./search/population.ts";

const SIZE = Number(process.env.SIZE ?? 200_000);
const SEED = Number(process.env.SEED ?? 20_261_122);
const DATABASE = "bench";

const home = mkdtempSync(join(tmpdir(), "tsunagi-bench-"));
const postgres = await startPostgres({ home, durable: false });
try {
  const product = await loadProduct();
  const names = product.services.map(({ name }) => name);
  const roles = await ensureRoles(postgres.url(), names);
  await ensureDatabase(postgres.url(), DATABASE);
  await migrate(await openOwner(postgres.url(), DATABASE), product.services);
  await closeOwner(postgres.url());
  const client = new pg.Client({ connectionString: postgres.url(DATABASE) });
  await client.connect();
  const started = Date.now();
  const population = await populate(client, SIZE, product.search, SEED);
  const { rows } = await client.query(
    `select (select count(*) from cases.resident) as residents, (select count(*) from cases.resident_gram) as grams,
            (select count(*) from cases.findable) as findable,
            pg_size_pretty(pg_total_relation_size('cases.resident_gram')) as size`,
  );
  console.log({ ...rows[0], seed: SEED, seconds: Math.round((Date.now() - started) / 1000) });
  await client.end();
  const faults = await measure(roles.url(serviceRole("cases"), DATABASE), product, population);
  for (const fault of faults) console.log(`✗ ${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await postgres.stop();
  rmSync(home, { recursive: true, force: true });
}
