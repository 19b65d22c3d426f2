import { join } from "node:path";
import { DOORBELL_ROLE, jobRole, serviceRole } from "@tsunagi/database";
import { migrate, type Place } from "@tsunagi/http";
import { closeOwner, ensureDatabase, ensureRoles, openOwner, secretIn, startPostgres } from "@tsunagi/postgres";
import { services } from "./services.ts";

const DATABASE = "tsunagi";

/** How the roles reach the database. */
export type DatabasePlace = Pick<Place, "url" | "doorbell">;

/** Where the key lies under which compartments are sealed: beside the database, never in it. */
export const sealingKeyIn = (home: string): string => secretIn(join(home, "sealing-key"));

export interface EmbeddedDatabase {
  readonly place: DatabasePlace & Pick<Place, "sealingKey">;
  stop(): Promise<void>;
}

/** Starts the embedded PostgreSQL in `home`, and lays the database in it. */
export async function openDatabase(
  home: string,
  say: (line: string) => void,
  settle: (ownerUrl: string) => Promise<void>,
): Promise<EmbeddedDatabase> {
  const postgres = await startPostgres({ home, log: say });
  try {
    const place = await layDatabase(postgres.url(), secretIn(join(home, "role-seed")), settle);
    return { place: { ...place, sealingKey: sealingKeyIn(home) }, stop: () => postgres.stop() };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/**
 * Brings the database up to date as its owner, lets `settle` lay what has to be there first, and closes the owner: from
 * then on nobody who runs may own, bypass or change a table.
 * @param superUrl the superuser of a PostgreSQL
 * @param seed what the passwords of the roles derive from
 */
export async function layDatabase(
  superUrl: string,
  seed: string,
  settle: (ownerUrl: string) => Promise<void>,
): Promise<DatabasePlace> {
  const names = services.map(({ name }) => name);
  const roles = await ensureRoles(superUrl, names, seed);
  await ensureDatabase(superUrl, DATABASE);
  const ownerUrl = await openOwner(superUrl, DATABASE);
  await migrate(ownerUrl, services);
  await settle(ownerUrl);
  await closeOwner(superUrl);
  return {
    url: ({ service, job }) => roles.url(job ? jobRole(service) : serviceRole(service), DATABASE),
    doorbell: { kind: "postgres", url: roles.url(DOORBELL_ROLE, DATABASE) },
  };
}
