import { once } from "node:events";
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";

export interface OwnRedis {
  readonly url: string;
  close(): Promise<void>;
}

/** In a thread of its own: it leaves timers behind that would keep Jest waiting. */
const SERVER = `
  const { parentPort, workerData } = require("node:worker_threads");
  require(workerData).createRedisMock().then((mock) => {
    const [{ host, port }] = mock.addresses();
    parentPort.postMessage("redis://" + host + ":" + port);
  });`;

/** The Redis that npm brings: enough for a story, too slow for a load. */
export async function openRedis(): Promise<OwnRedis> {
  const where = createRequire(import.meta.url).resolve("js-redis-server");
  const thread = new Worker(SERVER, { eval: true, workerData: where });
  const [url] = (await once(thread, "message")) as [string];
  return { url, close: async () => void (await thread.terminate()) };
}
