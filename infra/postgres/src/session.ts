import pg from "pg";

/** Advisory locks of this package, all taken in the database `postgres`, because they hold per database. */
export const locks = { roles: 7_453_001, owner: 7_453_002 } as const;

/** Runs `work` on one superuser connection to `database` and closes it. */
export async function withSuperuser<T>(
  superUrl: string,
  database: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = await superuser(superUrl, database);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** An open superuser connection to `database` on the server of `superUrl`. */
export async function superuser(superUrl: string, database: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: at(superUrl, database) });
  client.on("error", () => undefined); // the server may go first; whoever waits for an answer hears of it there
  await client.connect();
  return client;
}

/** The same server, another database, and if given another login. */
export function at(url: string, database: string, login?: { role: string; password: string }): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  if (login) Object.assign(changed, { username: login.role, password: login.password });
  return changed.href;
}

/** `name` in double quotes, if it is one of ours: lower case letters, digits and underscores. */
export function quoted(name: string, pattern = /^[a-z_]+$/): string {
  if (!pattern.test(name)) throw new Error(`Not a name that we give in PostgreSQL: ${JSON.stringify(name)}`);
  return `"${name}"`;
}
