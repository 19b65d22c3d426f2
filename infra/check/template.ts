import { migrate } from "@tsunagi/http";
import {
  closeOwner,
  type EmbeddedPostgres,
  ensureDatabase,
  ensureRoles,
  openOwner,
  startPostgres,
} from "@tsunagi/postgres";
import { TEMPLATE, TEST_SEED } from "@tsunagi/testing";
import { services } from "../../services/embedded/services.ts";
import { settleTown } from "../../services/embedded/town.ts";

/** One PostgreSQL for a test run, with the migrated and settled database that every house copies. */
export async function prepareTemplate(home: string): Promise<EmbeddedPostgres> {
  const postgres = await startPostgres({ home, durable: false });
  await ensureRoles(
    postgres.url(),
    services.map(({ name }) => name),
    TEST_SEED,
  );
  await ensureDatabase(postgres.url(), TEMPLATE);
  const ownerUrl = await openOwner(postgres.url(), TEMPLATE);
  await migrate(ownerUrl, services);
  await settleTown(ownerUrl);
  await closeOwner(postgres.url());
  return postgres;
}
