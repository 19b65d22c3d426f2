import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DOORBELL_ROLE, jobRole, serviceRole } from "@tsunagi/database";
import { migrate, type Place, serve } from "@tsunagi/http";
import { closeOwner, ensureDatabase, ensureRoles, openOwner, secretIn, startPostgres } from "@tsunagi/postgres";
import { DEMO_PASSWORD } from "@tsunagi/testing/town";
import pg from "pg";
import { livePattern } from "../population/city.ts";
import { layCity, openSessions } from "../population/lay-city.ts";
import type { Past } from "../population/story.ts";
import { loadProduct, type Product } from "../product.ts";

/** The name that `npm start` gives its database. */
const DATABASE = "tsunagi";

/** A data folder as `npm start` has it, while only its database runs. */
export interface Ground {
  readonly client: pg.Client;
  readonly product: Product;
  /** The addresses of the roles; the port is another one at each start. */
  readonly urlOf: Place["url"];
  readonly doorbellUrl: string;
  readonly sealingKey: string;
  close(): Promise<void>;
}

/** Opens the database of a folder; without fsync, because what is in it is printed and not lived. */
export async function openGround(folder: string): Promise<Ground> {
  const postgres = await startPostgres({ home: folder, durable: false });
  const product = await loadProduct();
  const names = product.services.map(({ name }) => name);
  const roles = await ensureRoles(postgres.url(), names, secretIn(join(folder, "role-seed")));
  await ensureDatabase(postgres.url(), DATABASE);
  await bringUpToDate(postgres.url(), product);
  writeFileSync(stampIn(folder), "");
  const client = new pg.Client({ connectionString: postgres.url(DATABASE) });
  await client.connect();
  return {
    client,
    product,
    urlOf: ({ service, job }) => roles.url(job ? jobRole(service) : serviceRole(service), DATABASE),
    doorbellUrl: roles.url(DOORBELL_ROLE, DATABASE),
    sealingKey: secretIn(join(folder, "sealing-key")),
    async close() {
      await client.end();
      await postgres.stop();
    },
  };
}

/** The product believes that its demo town lives here already: two years of it are none of the bench's. */
const stampIn = (folder: string) => join(folder, "town-is-alive");

/** A folder that was kept may be older than the product. */
async function bringUpToDate(superUrl: string, { services }: Product): Promise<void> {
  await migrate(await openOwner(superUrl, DATABASE), services);
  await closeOwner(superUrl);
}

/**
 * Lays the city and lives the one story from which all others are printed, through the product itself.
 * @returns the moment that was now
 */
export async function found(
  { client, product, urlOf, doorbellUrl, sealingKey }: Ground,
  past: Past,
  seed: number,
): Promise<Date> {
  await layCity(client, await product.hashPassword(DEMO_PASSWORD), seed);
  const now = new Date();
  let clock = now;
  const doorbell = { kind: "postgres", url: doorbellUrl } as const;
  const running = await serve(product.services, { port: 0, url: urlOf, doorbell, sealingKey, now: () => clock });
  const setClock = (at: Date) => {
    clock = at;
  };
  try {
    const settled = () => untilHeard(client);
    await livePattern(client, { url: running.url, now, setClock, sweep: running.sweep, settled }, past);
  } finally {
    await running.stop();
  }
  await openSessions(client, now);
  return now;
}

async function untilHeard(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query("select from ledger.delivery where acked_at is null limit 1");
    if (rows.length === 0) return;
    await sleep(50);
  }
}
