import { once } from "node:events";
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { Redis } from "ioredis";

export interface RedisAtHand {
  readonly url: string;
  readonly client: Redis;
  close(): Promise<void>;
}

/** A Redis for one test file: the one of REDIS_URL, or the one that npm brings. */
export async function openRedis(): Promise<RedisAtHand> {
  const thread = process.env.REDIS_URL ? undefined : new Worker(MOCK, { eval: true, workerData: WHERE });
  const url = new URL(process.env.REDIS_URL ?? ((await once(thread as Worker, "message")) as [string])[0]);
  // In one database, houses that are open at the same time would answer one another's bells.
  if (!thread) url.pathname = `/${process.env.JEST_WORKER_ID}`;
  const client = new Redis(url.href, { maxRetriesPerRequest: null });
  return {
    url: url.href,
    client,
    async close() {
      await client.quit();
      await thread?.terminate();
    },
  };
}

/** In a thread of its own: it leaves timers behind that would keep Jest waiting. */
const MOCK = `
  const { parentPort, workerData } = require("node:worker_threads");
  require(workerData).createRedisMock().then((mock) => {
    const [{ host, port }] = mock.addresses();
    parentPort.postMessage("redis://" + host + ":" + port);
  });`;
const WHERE = createRequire(import.meta.url).resolve("js-redis-server");
