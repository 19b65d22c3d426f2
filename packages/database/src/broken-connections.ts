interface PooledClient {
  on(event: "error", hear: () => void): unknown;
  release(destroy?: boolean): void;
}

/** What pg's pool says of its connections. */
export interface Pool {
  on(event: "acquire", hear: (client: PooledClient) => void): unknown;
  on(event: "release", hear: (error: unknown, client: PooledClient) => void): unknown;
}

/**
 * Gives back the places of connections that broke in the middle of a transaction. Kysely gives a place back after
 * COMMIT or ROLLBACK, and on a broken connection both fail: after one crash of PostgreSQL under load every place was
 * taken for ever and no request was answered any more.
 */
export function giveBackBroken(pool: Pool): void {
  const lent = new WeakSet<PooledClient>();
  const watched = new WeakSet<PooledClient>();
  pool.on("release", (_error, client) => lent.delete(client));
  // Not on "connect": the mapper has made its first connection before it can be asked for its pool.
  pool.on("acquire", (client) => {
    lent.add(client);
    if (watched.has(client)) return;
    watched.add(client);
    client.on("error", () => {
      if (!lent.has(client)) return;
      client.release(true);
      // Whoever holds it may still give it back as well, which the pool would take amiss.
      client.release = () => undefined;
    });
  });
}
