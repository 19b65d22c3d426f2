import { join } from "node:path";
import { DOORBELL_ROLE, jobRole, serviceRole } from "@tsunagi/database";
import { migrate, type Place } from "@tsunagi/http";
import { closeOwner, ensureDatabase, ensureRoles, openOwner, secretIn, startPostgres } from "@tsunagi/postgres";
import { services } from "./services.ts";

const DATABASE = "tsunagi";

export interface EmbeddedDatabase {
  readonly place: Pick<Place, "url" | "doorbell">;
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL in `home`, brings the database up to date as its owner, lets `settle` lay what has to
 * be there first, and closes the owner: from then on nobody who runs may own, bypass or change a table.
 */
export async function openDatabase(
  home: string,
  say: (line: string) => void,
  settle: (ownerUrl: string) => Promise<void>,
): Promise<EmbeddedDatabase> {
  const postgres = await startPostgres({ home, log: say });
  try {
    const names = services.map(({ name }) => name);
    const roles = await ensureRoles(postgres.url(), names, secretIn(join(home, "role-seed")));
    await ensureDatabase(postgres.url(), DATABASE);
    const ownerUrl = await openOwner(postgres.url(), DATABASE);
    await migrate(ownerUrl, services);
    await settle(ownerUrl);
    await closeOwner(postgres.url());
    return {
      place: {
        url: ({ service, job }) => roles.url(job ? jobRole(service) : serviceRole(service), DATABASE),
        doorbell: { kind: "postgres", url: roles.url(DOORBELL_ROLE, DATABASE) },
      },
      stop: () => postgres.stop(),
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
