import { Redis } from "ioredis";
import { openRedis as openOwn } from "../../testing/src/index.ts";

export interface RedisAtHand {
  readonly url: string;
  readonly client: Redis;
  close(): Promise<void>;
}

/** A Redis for one test file: the one of REDIS_URL, or the one that npm brings. */
export async function openRedis(): Promise<RedisAtHand> {
  const own = process.env.REDIS_URL ? undefined : await openOwn();
  const url = new URL(process.env.REDIS_URL ?? (own?.url as string));
  // In one database, houses that are open at the same time would answer one another's bells.
  if (!own) url.pathname = `/${process.env.JEST_WORKER_ID}`;
  const client = new Redis(url.href, { maxRetriesPerRequest: null });
  return {
    url: url.href,
    client,
    async close() {
      await client.quit();
      await own?.close();
    },
  };
}
