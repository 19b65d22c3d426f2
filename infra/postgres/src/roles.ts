import { createHmac, randomBytes } from "node:crypto";
import type pg from "pg";
import { at, locks, quoted, withSuperuser } from "./session.ts";

export interface RolePasswords {
  /** The connection string of a role that can log in. Never log it. */
  url(role: string, database: string): string;
}

const own = ["owner", "publisher", "doorbell"];
const bare = "nosuperuser nocreatedb nocreaterole noreplication";

/**
 * Creates the roles of the whole server, or sets them right, and gives new passwords to those that log in:
 * - `tsunagi_owner` will own every object; it bypasses RLS to migrate and cannot log in (see `openOwner`)
 * - `tsunagi_publisher` will own the published views; it neither logs in nor bypasses RLS
 * - `tsunagi_doorbell` and, for every service s, `tsunagi_<s>` and `tsunagi_<s>_job` log in and have no rights yet
 *
 * Passwords derive from `seed`, by default random. New passwords shut the door on a process that still uses the old ones:
 * processes that share a server must share a seed.
 */
export async function ensureRoles(
  superUrl: string,
  services: readonly string[],
  seed: string = randomBytes(32).toString("base64url"),
): Promise<RolePasswords> {
  const logins = ["tsunagi_doorbell", ...services.flatMap(rolesOf)];
  const passwordOf = (role: string) => createHmac("sha256", seed).update(role).digest("base64url");
  await withSuperuser(superUrl, "postgres", async (client) => {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [locks.roles]);
    await create(client, ["tsunagi_owner", "tsunagi_publisher", ...logins]);
    await client.query(`alter role tsunagi_publisher with ${bare} nologin nobypassrls password null`);
    await client.query("grant tsunagi_publisher to tsunagi_owner with inherit true, set true");
    await closeForgottenOwner(client);
    for (const role of logins) {
      const password = client.escapeLiteral(passwordOf(role));
      await client.query(`alter role ${quoted(role)} with ${bare} login noinherit nobypassrls password ${password}`);
    }
    await client.query("commit");
  });
  return {
    url(role, database) {
      if (!logins.includes(role)) throw new Error(`The role ${role} does not log in.`);
      return at(superUrl, database, { role, password: passwordOf(role) });
    },
  };
}

function rolesOf(service: string): string[] {
  if (own.includes(service) || service.endsWith("_job")) throw new Error(`A service may not be called ${service}.`);
  return [`tsunagi_${service}`, `tsunagi_${service}_job`];
}

async function create(client: pg.Client, roles: string[]): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>("select rolname from pg_roles where rolname = any($1)", [
    roles,
  ]);
  const missing = roles.filter((role) => !rows.some((row) => row.rolname === role));
  for (const role of missing) await client.query(`create role ${quoted(role)} nologin`);
}

/** A process killed between openOwner and closeOwner left the door open. Who holds the lock is still migrating: let them. */
async function closeForgottenOwner(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ free: boolean }>("select pg_try_advisory_xact_lock($1) as free", [locks.owner]);
  if (rows[0]?.free) await client.query(`alter role tsunagi_owner with ${bare} nologin bypassrls password null`);
}
