import { Redis } from "ioredis";
import type pg from "pg";
import { about, type Fault, onceThere, withBehind } from "./fault.ts";

/** Which consumer's bells are lost. */
const QUEUE = "bell-notifications";

/** The queue forgets everything that hangs in it: FLUSHALL, or the table emptied where the doorbell is on PostgreSQL. */
const forgotten: Fault = {
  kind: "queue emptied with a backlog",
  fits: () => true,
  strike: ({ product, backlog }) =>
    withBehind(product, (behind) =>
      withBells(product.redis?.url, behind, (bells) =>
        whileConsumersStandStill(behind, async () => {
          const hanging = await onceThere(bells.hanging, backlog);
          if (hanging > 0) await bells.lose();
          return hanging;
        }),
      ),
    ),
};

/** Redis dies with bells in it, and comes back empty. */
const forgetful: Fault = {
  kind: "Redis killed, back without its data",
  fits: ({ redis }) => redis !== undefined,
  strike: ({ product, draw, backlog }) =>
    withBehind(product, async (behind) => {
      const redis = product.redis as NonNullable<typeof product.redis>;
      const hit = await withBells(redis.url, behind, (bells) =>
        whileConsumersStandStill(behind, async () => {
          const hanging = await onceThere(bells.hanging, backlog);
          await redis.crash();
          return hanging;
        }),
      );
      await about(draw, 1_500);
      await redis.restart();
      return hit;
    }),
};

interface Bells {
  hanging(): Promise<number>;
  lose(): Promise<unknown>;
}

async function withBells<T>(
  url: string | undefined,
  behind: pg.Client,
  work: (bells: Bells) => Promise<T>,
): Promise<T> {
  if (!url) {
    return work({
      hanging: async () => (await behind.query("select 1 from bullmq.job")).rowCount ?? 0,
      lose: () => behind.query("delete from bullmq.job"),
    });
  }
  const redis = new Redis(url, { maxRetriesPerRequest: 1 });
  redis.on("error", () => undefined);
  try {
    return await work({ hanging: () => redis.llen(`bull:${QUEUE}:wait`), lose: () => redis.flushall() });
  } finally {
    redis.disconnect();
  }
}

/** Nothing can be put into the inbox of the notifications meanwhile; people go on. */
async function whileConsumersStandStill<T>(behind: pg.Client, work: () => Promise<T>): Promise<T> {
  await behind.query("begin");
  await behind.query("lock table notifications.inbox");
  try {
    return await work();
  } finally {
    await behind.query("commit").catch(() => undefined);
  }
}

export const faultsOfQueues: readonly Fault[] = [forgotten, forgetful];
