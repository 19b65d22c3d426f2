import { type Em, type Orm, rows } from "@tsunagi/database";
import pg from "pg";
import type { Doorbell } from "./doorbell.ts";

interface Claimed {
  event_id: string;
  consumer: string;
  aggregate_id: string;
  attempts: number;
}

export interface RelayOptions {
  /** The producing services of this process, each with the mapper of its job role. */
  readonly services: readonly { readonly name: string; readonly orm: Orm }[];
  readonly doorbell: Doorbell;
  /** Any login: it only listens. */
  readonly listenUrl: string;
  readonly onError: (error: Error) => unknown;
  /** After how many milliseconds an unacknowledged event is rung again. */
  readonly resendAfterMs?: number;
  /** How often it looks without having been woken, in milliseconds. */
  readonly pollMs?: number;
}

export interface Relay {
  stop(): Promise<void>;
}

const BATCH = 200;

/**
 * Rings consumers for what they have not acknowledged. It claims with SKIP LOCKED and re-sends; it never reads on from
 * a last id, which loses events that commit late (reliability.md §0.6). NOTIFY wakes it, the poll is the net.
 */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const { services, doorbell, listenUrl, onError, resendAfterMs = 5_000, pollMs = 1_000 } = options;
  let stopped = false;
  let running: Promise<void> | undefined;
  let again = false;

  function wake(): void {
    again = true;
    if (stopped || running !== undefined) return;
    running = sweep().finally(() => {
      running = undefined;
      if (again) wake();
    });
  }

  async function sweep(): Promise<void> {
    again = false;
    for (const { name, orm } of services) {
      await ringDue(orm, name, doorbell, resendAfterMs).catch((error: Error) => onError(error));
    }
  }

  const listener = await listen(listenUrl, wake, onError);
  const timer = setInterval(wake, pollMs);
  wake();
  return {
    async stop() {
      stopped = true;
      again = false;
      clearInterval(timer);
      await listener.stop();
      await running;
    },
  };
}

/** Claims, rings, and commits the mark: if the ring fails, the claim is rolled back and tried again. */
async function ringDue(orm: Orm, service: string, doorbell: Doorbell, resendAfterMs: number): Promise<void> {
  const em = orm.em.fork() as Em;
  await em.transactional(async (tx) => {
    const claimed = await rows<Claimed>(tx, `select * from ledger.claim($1, make_interval(secs => $2))`, [
      BATCH,
      resendAfterMs / 1_000,
    ]);
    for (const [consumer, events] of Map.groupBy(claimed, (row) => row.consumer)) {
      const once = [...new Map(events.map((event) => [event.aggregate_id, event])).values()];
      await doorbell.ring(
        consumer,
        once.map((event) => ({
          id: `${event.event_id}_${event.attempts}`,
          service,
          aggregateId: event.aggregate_id,
        })),
      );
    }
  });
}

async function listen(url: string, wake: () => void, onError: (error: Error) => unknown) {
  let client: pg.Client | undefined;
  let stopped = false;

  async function connect(): Promise<void> {
    if (stopped) return;
    const fresh = new pg.Client({ connectionString: url, keepAlive: true });
    fresh.on("notification", wake);
    fresh.on("error", (error) => {
      onError(error);
      setTimeout(() => void connect().catch(onError), 1_000).unref();
    });
    await fresh.connect();
    await fresh.query("listen tsunagi_delivery");
    client = fresh;
  }

  await connect();
  return {
    async stop() {
      stopped = true;
      await client?.end();
    },
  };
}
