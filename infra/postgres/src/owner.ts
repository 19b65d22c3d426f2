import { randomBytes } from "node:crypto";
import type pg from "pg";
import { at, locks, superuser } from "./session.ts";

const patience = "60s";

/** The sessions that hold the owner's lock, by server. The lock falls by itself when this process dies. */
const open = new Map<string, pg.Client>();

/**
 * Lets `tsunagi_owner` log in with a new password and returns its connection string, for migrations. One process at a time
 * per server, since closing puts everybody's owner out: waits up to 60 s for the others. `closeOwner` must follow.
 */
export async function openOwner(superUrl: string, database: string): Promise<string> {
  const session = await lockedSession(superUrl);
  try {
    const password = randomBytes(32).toString("base64url");
    await session.query(`alter role tsunagi_owner with login password ${session.escapeLiteral(password)}`);
    open.set(new URL(superUrl).host, session);
    return at(superUrl, database, { role: "tsunagi_owner", password });
  } catch (error) {
    await session.end();
    throw error;
  }
}

/** Takes login and password from `tsunagi_owner` and ends its connections. From here on nobody can bypass RLS. */
export async function closeOwner(superUrl: string): Promise<void> {
  const server = new URL(superUrl).host;
  const session = open.get(server) ?? (await lockedSession(superUrl));
  open.delete(server);
  try {
    await session.query("alter role tsunagi_owner with nologin password null");
    await session.query("select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = 'tsunagi_owner'");
  } finally {
    await session.end();
  }
}

async function lockedSession(superUrl: string): Promise<pg.Client> {
  const session = await superuser(superUrl, "postgres");
  try {
    await session.query(`set lock_timeout = '${patience}'`);
    await session.query("select pg_advisory_lock($1)", [locks.owner]);
    return session;
  } catch (error) {
    await session.end();
    throw error;
  }
}
