import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eventually, type House, type OwnRedis, openHouse, openRedis } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { io } from "socket.io-client";

/** Each service on a port of its own, a Redis between them, and one front door: nobody who works here sees a difference. */
let redis: OwnRedis;
let house: House;
beforeAll(async () => {
  redis = await openRedis();
  house = await openHouse({ redisUrl: redis.url });
}, 60_000);
afterAll(async () => {
  await house.close();
  await redis.close();
});

async function handOver() {
  const kiriyama = house.as(town.kiriyama);
  const supportCase = await kiriyama.opensCase({ resident: { name: "大場 清" } });
  await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
  return kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
}

describe("services apart", () => {
  it("hand a resident over, and the other desk's sight follows the event", async () => {
    const sent = await handOver();
    const tanaka = house.as(town.tanaka);
    const accepted = await tanaka.accepts(sent);
    expect(accepted.status).toBe("accepted");
    await eventually(async () => {
      expect((await tanaka.seesCase({ id: accepted.caseId as string })).id).toBe(accepted.caseId);
    });
    await eventually(async () => {
      expect((await house.as(town.kiriyama).notices()).items.length).toBeGreaterThan(0);
    });
  });

  it("hint at it through the front door, and cut the socket of whoever signs out", async () => {
    const cookie = await house.asAgain(town.tanaka).cookie();
    const socket = io(house.url, { path: "/socket", extraHeaders: { Cookie: cookie }, reconnection: false });
    const hints: unknown[] = [];
    let isCut = false;
    socket.on("hint", (hint) => hints.push(hint));
    socket.on("disconnect", () => {
      isCut = true;
    });
    await new Promise((open) => socket.once("connect", () => open(undefined)));
    const sent = await handOver();
    await eventually(() => expect(hints).toContainEqual(expect.objectContaining({ id: sent.id })));
    await fetch(`${house.url}/api/session`, { method: "DELETE", headers: { Cookie: cookie, Origin: house.url } });
    await eventually(() => expect(isCut).toBe(true), 1_000);
    socket.close();
  });
});
