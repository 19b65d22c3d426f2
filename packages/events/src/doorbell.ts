import { createPostgresBackend, Queue, Worker } from "bullmq";
import { Redis } from "ioredis";
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

/** Opens the doorbell; both backends serve the same interface and pass the same tests. */
export function openDoorbell(place: DoorbellPlace, onError: (error: Error) => unknown): Doorbell {
  const hung = hang(place, onError);
  const queues = new Map<string, Queue<Ring>>();
  const workers: Worker<Ring>[] = [];

  function queueOf(consumer: string): Queue<Ring> {
    const existing = queues.get(consumer);
    if (existing) return existing;
    const queue = new Queue<Ring>(nameOf(consumer), { connection: hung.connect() }, hung.backend);
    queue.on("error", onError);
    queues.set(consumer, queue);
    return queue;
  }

  return {
    async ring(consumer, rings) {
      await queueOf(consumer).addBulk(
        rings.map(({ id, service, aggregateId }) => ({
          name: "ring",
          data: { service, aggregateId },
          opts: { ...KEEP_NOTHING, jobId: id },
        })),
      );
    },
    async answer(consumer, work) {
      const options = { connection: hung.connect(), concurrency: CONCURRENCY };
      const worker = new Worker<Ring>(nameOf(consumer), (job) => work(job.data), options, hung.backend);
      worker.on("error", onError);
      worker.on("failed", (_job, error) => onError(error));
      workers.push(worker);
      await worker.waitUntilReady();
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all([...queues.values()].map((queue) => queue.close()));
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

const nameOf = (consumer: string) => `bell-${consumer}`;

function hang(place: DoorbellPlace, onError: (error: Error) => unknown) {
  if (place.kind === "postgres") {
    const pool = new pg.Pool({ connectionString: place.url, options: "-c search_path=bullmq", max: 12 });
    pool.on("error", onError);
    return {
      connect: () => pool as never,
      // BullMQ types a queue by its backend; the interface above is the same for both.
      backend: createPostgresBackend as never,
      close: () => pool.end(),
    };
  }
  const opened: Redis[] = [];
  return {
    connect: () => {
      const client = new Redis(place.url, { maxRetriesPerRequest: null });
      client.on("error", onError);
      opened.push(client);
      return client as never;
    },
    backend: undefined as never,
    // BullMQ 6 does not close clients that it was given.
    close: async () => void (await Promise.all(opened.map((client) => client.quit().catch(() => undefined)))),
  };
}
