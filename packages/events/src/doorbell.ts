import { setTimeout as sleep } from "node:timers/promises";
import { createPostgresBackend, Queue, Worker } from "bullmq";
import { Redis, type RedisOptions } from "ioredis";
import pg from "pg";

/** Where the doorbell hangs: BullMQ on PostgreSQL in the embedded shape, on Redis everywhere else. */
export type DoorbellPlace =
  | { readonly kind: "postgres"; readonly url: string }
  | { readonly kind: "redis"; readonly url: string };

/** What a ring says: look at this aggregate of that service. Ids only; everything else is read under permission. */
export interface Ring {
  readonly service: string;
  readonly aggregateId: string;
}

/** A queue that may lose or double what it is given: the database is the mailbox (docs/adr/0002). */
export interface Doorbell {
  ring(consumer: string, rings: readonly (Ring & { readonly id: string })[]): Promise<void>;
  answer(consumer: string, work: (ring: Ring) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

const KEEP_NOTHING = { removeOnComplete: true, removeOnFail: true, attempts: 1 };
const CONCURRENCY = 4;
/** BullMQ's addBulk makes two temporary tables on PostgreSQL: up to here as many single rings cost less. */
const FEW = 8;
/** In milliseconds. */
const RING_MS = 3_000;
const CLOSE_MS = 2_000;

/** Opens the doorbell; both backends serve the same interface and pass the same tests. */
export function openDoorbell(place: DoorbellPlace, onError: (error: Error) => unknown): Doorbell {
  const hung = hang(place, onError);
  const queues = new Map<string, Queue<Ring>>();
  const workers: Worker<Ring>[] = [];

  function queueOf(consumer: string): Queue<Ring> {
    const existing = queues.get(consumer);
    if (existing) return existing;
    const queue = new Queue<Ring>(nameOf(consumer), { connection: hung.connectToRing() }, hung.backend);
    queue.on("error", onError);
    queues.set(consumer, queue);
    return queue;
  }

  return {
    async ring(consumer, rings) {
      const queue = queueOf(consumer);
      const jobs = rings.map(({ id, service, aggregateId }) => ({
        name: "ring",
        data: { service, aggregateId },
        opts: { ...KEEP_NOTHING, jobId: id },
      }));
      if (jobs.length > FEW) await queue.addBulk(jobs);
      else await Promise.all(jobs.map(({ name, data, opts }) => queue.add(name, data, opts)));
    },
    async answer(consumer, work) {
      const options = { connection: hung.connect(), concurrency: CONCURRENCY };
      const worker = new Worker<Ring>(nameOf(consumer), (job) => work(job.data), options, hung.backend);
      worker.on("error", onError);
      worker.on("failed", (_job, error) => onError(error));
      workers.push(worker);
      if (hung.mustBeThere) await worker.waitUntilReady();
    },
    async close() {
      // A worker that waits for its connection to be made anew never says that it has closed: its jobs ring again.
      const hasToWait = hung.isThere();
      await soon(workers.map((worker) => worker.close(!hasToWait)));
      await soon([...queues.values()].map((queue) => queue.close()));
      await hung.close();
    },
  };
}

/** Lays BullMQ's own tables into the schema `bullmq`. Runs as the owner; the doorbell's role may not change tables. */
export async function migrateDoorbell(ownerUrl: string): Promise<void> {
  const connection = { connectionString: ownerUrl, schema: "bullmq", migrate: true, max: 2 };
  const queue = new Queue("migrate", { connection }, createPostgresBackend);
  await queue.waitUntilReady();
  await queue.close();
}

/** Waits for all of them, but not for ever: whoever stops a process kills it in the end. */
const soon = (all: readonly Promise<unknown>[]): Promise<unknown> =>
  Promise.race([Promise.all(all), sleep(CLOSE_MS, undefined, { ref: false })]);

const nameOf = (consumer: string) => `bell-${consumer}`;

function hang(place: DoorbellPlace, onError: (error: Error) => unknown) {
  if (place.kind === "postgres") {
    const pool = new pg.Pool({ connectionString: place.url, options: "-c search_path=bullmq", max: 12 });
    pool.on("error", onError);
    return {
      connect: () => pool as never,
      connectToRing: () => pool as never,
      /** The mailbox is the same database: without it there is nothing to begin with. */
      mustBeThere: true,
      isThere: () => true,
      // BullMQ types a queue by its backend; the interface above is the same for both.
      backend: createPostgresBackend as never,
      close: () => pool.end(),
    };
  }
  const opened: Redis[] = [];
  const connect = (options: RedisOptions) => {
    const client = new Redis(place.url, options);
    client.on("error", onError);
    opened.push(client);
    return client as never;
  };
  return {
    connect: () => connect({ maxRetriesPerRequest: null }),
    // Whoever rings holds a transaction open: a Redis that is away lets go of it, and is tried again.
    connectToRing: () => connect({ maxRetriesPerRequest: 1, commandTimeout: RING_MS }),
    /** A process that starts while Redis is away serves, and hears what there is once it comes. */
    mustBeThere: false,
    isThere: () => opened.every(({ status }) => status === "ready"),
    backend: undefined as never,
    // BullMQ 6 does not close clients that it was given.
    async close() {
      await soon(opened.map((client) => client.quit().catch(() => undefined)));
      for (const client of opened) client.disconnect();
    },
  };
}
