import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse, type Person } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { confirms, sentTo, told } from "../told.ts";

// A town without a mail server.
let house: House;
beforeAll(async () => {
  house = await openHouse();
  await confirms(house, house.as(town.tanaka), "tanaka@shakyo.example.jp");
});
afterAll(() => house.close());

const sendings = (person: Person, { id }: { id: string }) =>
  person.api.GET("/api/sendings", { params: { query: { referralId: id } } });

it("shows one's own desk who was told and how; a mail that could not leave is never called sent", async () => {
  const sent = await sentTo(house, town.desks.jiritsu);
  await told(house.as(town.tanaka), sent, 1);
  await house.sweep();
  const { data } = await sendings(house.as(town.kawai), sent);
  expect(data?.items).toEqual([
    expect.objectContaining({
      topic: "referral_sent",
      desk: { id: town.desks.jiritsu.id, name: "生活サポート相談窓口" },
      staff: null,
      mails: [expect.objectContaining({ to: expect.objectContaining({ name: "田中 美穂" }), state: "not_configured" })],
    }),
  ]);
});

it("shows the sender's desk that and when the other desk was told, and names nobody there", async () => {
  const sent = await sentTo(house, town.desks.jiritsu);
  await told(house.as(town.tanaka), sent, 1);
  await house.sweep();
  const { data } = await sendings(house.as(town.shimura), sent);
  expect(data?.items).toEqual([
    expect.objectContaining({
      desk: { id: town.desks.jiritsu.id, name: "生活サポート相談窓口" },
      at: expect.any(String),
      staff: null,
      mails: [expect.objectContaining({ to: null, state: "not_configured", code: null })],
    }),
  ]);
  expect(JSON.stringify(data)).not.toContain(town.tanaka.id);
});

it("is nothing to the other desk about the sender's, and to a third desk nothing at all", async () => {
  const sent = await sentTo(house, town.desks.jiritsu);
  const tanaka = house.as(town.tanaka);
  await told(tanaka, sent, 1);
  await tanaka.acknowledges(await tanaka.opens(sent));
  await told(house.as(town.shimura), sent, 1);
  const mine = (await sendings(tanaka, sent)).data?.items.map(({ desk }) => desk.id);
  expect(new Set(mine)).toEqual(new Set([town.desks.jiritsu.id]));
  const senders = (await sendings(house.as(town.kiriyama), sent)).data?.items.map(({ desk }) => desk.id);
  expect(new Set(senders)).toEqual(new Set([town.desks.jiritsu.id, town.desks.hotChuo.id]));
  for (const stranger of [town.sasaki, town.morita, town.yoshioka, town.hashimoto])
    expect((await sendings(house.as(stranger), sent)).response.status).toBe(404);
});
