import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openDoorbell } from "@tsunagi/events";
import {
  arrivals,
  deliveriesOf,
  draftsFor,
  eventually,
  type House,
  onceEach,
  openHouse,
  placeOf,
  sendAll,
  town,
  whileConsumersStandStill,
} from "./hand-off.ts";
import { openRedis, type RedisAtHand } from "./redis.ts";

describe.each(["postgres", "redis"] as const)("the ledger with its doorbell on %s", (kind) => {
  let house: House;
  let redis: RedisAtHand | undefined;
  beforeAll(async () => {
    redis = kind === "redis" ? await openRedis() : undefined;
    house = await openHouse(redis ? { doorbell: { kind: "redis", url: redis.url } } : {});
  });
  afterAll(async () => {
    await house.close();
    await redis?.close();
  });

  it("brings a つなぎ whose sending was answered into the receiver's notices, exactly once", async () => {
    const sent = await sendAll(house, await draftsFor(house, 1));
    await eventually(async () => expect(await arrivals(house, sent)).toEqual([1]));
    const { rows } = await house.behind.query(
      `select count(*)::int from notifications.inbox join ledger.outbox o on o.id = event_id where o.aggregate_id = $1`,
      [sent[0]?.id],
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  it("delivers the events of one つなぎ in the order in which they happened, to everybody who hears them", async () => {
    const [sent] = await sendAll(house, await draftsFor(house, 1));
    const opened = await house.as(town.tanaka).opens(sent as { id: string });
    const acknowledged = await house.as(town.tanaka).acknowledges(opened);
    const accepted = await house.as(town.tanaka).accepts(acknowledged);
    const { rows: said } = await house.behind.query(
      "select seq, name from ledger.outbox where service = 'referrals' and aggregate_id = $1 order by seq",
      [accepted.id],
    );
    expect(said).toEqual(
      ["drafted", "sent", "opened", "acknowledged", "accepted"].map((verb, at) => ({
        seq: at + 1,
        name: `referral.${verb}`,
      })),
    );
    const delivered = await eventually(async () => {
      const deliveries = await deliveriesOf(house, [accepted]);
      expect(deliveries.filter(({ acked_at }) => !acked_at)).toEqual([]);
      return deliveries;
    });
    expect(delivered.map(({ consumer, name }) => `${consumer} ${name}`)).toEqual([
      "cases referral.accepted",
      "directory referral.acknowledged",
      "notifications referral.sent",
      "notifications referral.opened",
      "notifications referral.acknowledged",
      "notifications referral.accepted",
      "referrals referral.sent",
      "referrals referral.opened",
      "referrals referral.accepted",
    ]);
    const times = delivered
      .filter(({ consumer }) => consumer === "notifications")
      .map(({ acked_at }) => acked_at?.getTime());
    expect(times).toEqual(times.toSorted((a, b) => Number(a) - Number(b)));
  });

  it("loses and doubles none of twenty つなぎ that are sent at once", async () => {
    const sent = await sendAll(house, await draftsFor(house, 20));
    await eventually(async () => expect(await arrivals(house, sent)).toEqual(onceEach(sent)));
    const open = async () => (await deliveriesOf(house, sent)).filter(({ acked_at }) => !acked_at);
    await eventually(async () => expect(await open()).toEqual([]));
  });

  it("hears a bell that rings six times as one arrival", async () => {
    const doorbell = openDoorbell(placeOf(house, redis?.url), fail);
    const drafts = await draftsFor(house, 3);
    const sent = await whileConsumersStandStill(house, async () => {
      const all = await sendAll(house, drafts);
      await eventually(async () => expect((await deliveriesOf(house, all)).every(({ rung_at }) => rung_at)).toBe(true));
      const again = all.flatMap(({ id }) => Array.from({ length: 5 }, () => id));
      await doorbell.ring(
        "notifications",
        again.map((aggregateId) => ({ id: randomUUID(), service: "referrals", aggregateId })),
      );
      return all;
    });
    await doorbell.ring(
      "notifications",
      sent.map(({ id }) => ({ id: randomUUID(), service: "referrals", aggregateId: id })),
    );
    const [last] = await sendAll(house, await draftsFor(house, 1));
    // What is sent last waits behind the doubled bells: when it has arrived, they have been answered.
    await eventually(async () => expect(await arrivals(house, [...sent, last as never])).toEqual([1, 1, 1, 1]));
    await doorbell.close();
  });
});

function fail(error: Error): never {
  throw error;
}
