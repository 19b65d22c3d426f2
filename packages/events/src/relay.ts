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
const RETRY_MS = 1_000;

/**
 * Rings consumers for what they have not acknowledged. It claims with SKIP LOCKED and re-sends; it never reads on from
 * a last id, which loses events that commit late (docs/adr/0002). NOTIFY wakes it, the poll is the net.
 */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const { services, doorbell, listenUrl, onError, resendAfterMs = 5_000, pollMs = 1_000 } = options;
  // One lane each: a service whose database connections are all busy does not silence the bells of the others.
  const lanes = services.map(({ name, orm }) => openLane(() => ringDue(orm, name, doorbell, resendAfterMs), onError));
  const wake = () => {
    for (const lane of lanes) lane.wake();
  };
  const listener = await listen(listenUrl, wake, onError);
  const timer = setInterval(wake, pollMs);
  wake();
  return {
    async stop() {
      clearInterval(timer);
      await listener.stop();
      await Promise.all(lanes.map((lane) => lane.stop()));
    },
  };
}

interface Lane {
  wake(): void;
  stop(): Promise<void>;
}

/** Rings for one service, one sweep at a time. Being woken during a sweep, or filling a batch, leads to another. */
function openLane(ring: () => Promise<number>, onError: (error: Error) => unknown): Lane {
  let stopped = false;
  let again = false;
  let running: Promise<void> | undefined;

  async function sweep(): Promise<void> {
    while (again && !stopped) {
      again = false;
      const claimed = await ring().catch((error: Error) => void onError(error));
      if (claimed === BATCH) again = true;
    }
    running = undefined;
  }

  return {
    wake() {
      again = true;
      if (!stopped) running ??= sweep();
    },
    async stop() {
      stopped = true;
      await running;
    },
  };
}

/**
 * Claims, rings, and commits the mark: if the ring fails, the claim is rolled back and tried again.
 * @returns how many deliveries it claimed
 */
async function ringDue(orm: Orm, service: string, doorbell: Doorbell, resendAfterMs: number): Promise<number> {
  return (orm.em.fork() as Em).transactional(async (em) => {
    const claimed = await rows<Claimed>(em, `select * from ledger.claim($1, make_interval(secs => $2))`, [
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
    return claimed.length;
  });
}

/** Listens, and goes on trying after the connection has broken: until then the poll alone wakes. */
async function listen(url: string, wake: () => void, onError: (error: Error) => unknown) {
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let stopped = false;

  async function connect(): Promise<void> {
    const fresh = new pg.Client({ connectionString: url, keepAlive: true });
    fresh.on("notification", wake);
    fresh.on("error", (error) => {
      onError(error);
      tryAgain();
    });
    client = fresh;
    await fresh.connect();
    await fresh.query("listen tsunagi_delivery");
  }

  function tryAgain(): void {
    if (stopped) return;
    clearTimeout(retry);
    retry = setTimeout(() => {
      connect().catch((error: Error) => {
        onError(error);
        tryAgain();
      });
    }, RETRY_MS);
  }

  await connect();
  return {
    async stop() {
      stopped = true;
      clearTimeout(retry);
      await client?.end().catch(() => undefined);
    },
  };
}
