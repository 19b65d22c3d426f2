import type pg from "pg";
import { locks, quoted, withSuperuser } from "./session.ts";

/**
 * Creates the database, owned by `tsunagi_owner`, unless it exists, and lets in only the roles that log in.
 * To be called after `ensureRoles`, at every start: a new service's role is let in then.
 */
export async function ensureDatabase(superUrl: string, name: string): Promise<void> {
  const database = quoted(name, /^[a-z][a-z0-9_]*$/);
  await withSuperuser(superUrl, "postgres", async (client) => {
    await client.query("select pg_advisory_lock($1)", [locks.roles]); // of the session: no transaction may create a database
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (!rowCount)
      await client.query(`create database ${database} owner tsunagi_owner template template0 encoding 'UTF8'`);
    await client.query(`revoke all on database ${database} from public`);
    const roles = (await loginRoles(client)).map((role) => quoted(role));
    if (roles.length > 0) await client.query(`grant connect on database ${database} to ${roles.join(", ")}`);
    // Still under the lock: two at once would both rewrite the one row of the schema.
    await withSuperuser(superUrl, name, (inside) => inside.query("revoke create on schema public from public"));
  });
}

async function loginRoles(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ rolname: string }>(
    String.raw`select rolname from pg_roles where rolname like 'tsunagi\_%' and rolcanlogin and rolname <> 'tsunagi_owner'`,
  );
  return rows.map((row) => row.rolname);
}
