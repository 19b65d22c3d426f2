import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openDoorbell } from "@tsunagi/events";
import { openRedis, type RedisAtHand } from "./redis.ts";

/** Longer than a doorbell takes to let go, shorter than whoever waits for it has patience. */
const WITHIN_MS = 6_000;

let redis: RedisAtHand;
let line: Line;
beforeAll(async () => {
  redis = await openRedis();
  line = await lineTo(new URL(redis.url));
});
afterAll(async () => {
  await line.close();
  await redis.close();
});

describe("a doorbell that is closed", () => {
  it.each([
    ["while Redis is away", false],
    ["before its connections to a Redis that is back have been made anew", true],
  ])("%s comes to its end", async (_when, isBack) => {
    line.letThrough(true);
    const bell = openDoorbell({ kind: "redis", url: line.url }, () => undefined);
    await bell.answer("closing", async () => undefined);
    await bell.ring("closing", [{ id: "a_1", service: "referrals", aggregateId: "a" }]);
    await sleep(300);
    line.letThrough(false);
    await sleep(4_000);
    if (isBack) line.letThrough(true);
    const closed = bell.close().then(() => "closed");
    expect(await Promise.race([closed, sleep(WITHIN_MS, "not yet", { ref: false })])).toBe("closed");
  });
});

interface Line {
  readonly url: string;
  /** Breaks what is there, and every new connection, until it lets through again. */
  letThrough(anything: boolean): void;
  close(): Promise<unknown>;
}

async function lineTo(target: URL): Promise<Line> {
  let isOpen = true;
  const ends = new Set<Socket>();
  const server = createServer((client) => {
    if (!isOpen) return void client.resetAndDestroy();
    const redisEnd = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [client, redisEnd],
      [redisEnd, client],
    ] as const) {
      ends.add(from);
      from.on("error", () => to.destroy());
      from.on("close", () => to.destroy());
      from.pipe(to);
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const url = new URL(target);
  url.port = String((server.address() as AddressInfo).port);
  const breakAll = () => {
    for (const end of ends) end.destroy();
    ends.clear();
  };
  return {
    url: url.href,
    letThrough(anything) {
      isOpen = anything;
      if (!anything) breakAll();
    },
    close() {
      breakAll();
      return new Promise((done) => server.close(done));
    },
  };
}
