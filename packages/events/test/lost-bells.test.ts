import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  arrivals,
  deliveriesOf,
  draftsFor,
  eventually,
  type House,
  letPass,
  onceEach,
  openHouse,
  type ReferralSeen,
  sendAll,
  whileConsumersStandStill,
} from "./hand-off.ts";
import { openRedis, type RedisAtHand } from "./redis.ts";

/** More than the workers take up at once: the rest of the bells hangs in the queue. */
const MANY = 20;
const RESEND_AFTER_MS = 5_000;

describe.each(["postgres", "redis"] as const)("bells that are lost, on %s", (kind) => {
  let house: House;
  let redis: RedisAtHand | undefined;
  beforeAll(async () => {
    process.env.LOG_LEVEL = "silent"; // BullMQ complains of the jobs that it misses
    redis = kind === "redis" ? await openRedis() : undefined;
    house = await openHouse(redis ? { doorbell: { kind: "redis", url: redis.url } } : {});
  });
  afterAll(async () => {
    await house.close();
    await redis?.close();
  });

  it("rings for every service although the consumers of one stand still", async () => {
    const sent = await whileConsumersStandStill(house, async () => {
      const first = await sendAll(house, await draftsFor(house, 6));
      await allRung(first);
      const later = await sendAll(house, await draftsFor(house, 1));
      await allRung(later);
      return [...first, ...later];
    });
    await eventually(async () => expect(await arrivals(house, sent)).toEqual(onceEach(sent)));
  });

  it("are rung again, and every つなぎ arrives exactly once", async () => {
    const drafts = await draftsFor(house, MANY);
    const sent = await whileConsumersStandStill(house, async () => {
      const all = await sendAll(house, drafts);
      await allRung(all);
      expect(await loseAllBells()).toBeGreaterThan(0);
      return all;
    });
    const lost = (await deliveriesOf(house, sent)).filter(({ acked_at }) => !acked_at);
    expect(lost.length).toBeGreaterThan(MANY / 2);
    expect(lost.every(({ rung_at }) => rung_at)).toBe(true);
    await letPass(house, "4 seconds");
    await eventually(async () => expect(await arrivals(house, sent)).toEqual(onceEach(sent)), RESEND_AFTER_MS);
  });

  const allRung = (sent: readonly ReferralSeen[]) =>
    eventually(
      async () => expect((await deliveriesOf(house, sent)).map(({ rung_at }) => !!rung_at)).not.toContain(false),
      2_000,
    );

  /** @returns how many there were */
  async function loseAllBells(): Promise<number> {
    if (!redis) return (await house.behind.query("delete from bullmq.job")).rowCount ?? 0;
    const keys = await redis.client.dbsize();
    await redis.client.flushall();
    return keys;
  }
});
