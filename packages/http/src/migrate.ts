import { asOwner, grantReads, jobRole, migrateSchema } from "@tsunagi/database";
import { inboxStep, ledgerGrants, ledgerSteps, migrateDoorbell, subscribe } from "@tsunagi/events";
import { idempotencyStep } from "./idempotency.ts";
import type { Service } from "./service.ts";

/**
 * Brings the database of the given services up to date: the ledger, the doorbell, each service in the order of the
 * array (owners of published views before their readers), the grants and the subscriptions.
 * @param ownerUrl connection of the owner role; close that role afterwards
 */
export async function migrate(ownerUrl: string, services: readonly Service[]): Promise<void> {
  await migrateSchema(ownerUrl, "ledger", ledgerSteps);
  await migrateDoorbell(ownerUrl);
  for (const { name, migrations } of services) {
    await migrateSchema(ownerUrl, name, [inboxStep(name), idempotencyStep(name), ...migrations]);
  }
  await grantReads(ownerUrl, services);
  await asOwner(ownerUrl, ledgerGrants(services.map(({ name }) => jobRole(name))));
  await subscribe(ownerUrl, services);
}
