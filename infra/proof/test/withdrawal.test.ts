import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type Ear, listen } from "../compare/ears.ts";
import { withdrawing } from "../deeds/consents.ts";
import { does } from "../deeds/deed.ts";
import { informing } from "../deeds/people.ts";
import { writing } from "../deeds/records.ts";
import { one } from "../model/world.ts";
import { playerOf } from "../town/actors.ts";
import { handOver, newCase } from "../town/scene.ts";
import { openStage, type Stage } from "../town/stage.ts";

const SECOND = 1_000;

let stage: Stage;
const ears: Ear[] = [];
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  for (const ear of ears) ear.close();
  await stage.house.close();
});

async function hears(ear: Ear, since: number, id: string): Promise<number> {
  for (;;) {
    const heard = ear.hints.find((hint) => hint.id === id && hint.at >= since);
    if (heard) return heard.at - since;
    if (performance.now() - since > 5 * SECOND) throw new Error(`${ear.who.name} never heard of ${id}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

it("ends sight with the next request, tells two browsers to look again within a second, and is silent from then on", async () => {
  const [kiriyama, tanaka, kawai, shimura] = ["kiriyama", "tanaka", "kawai", "shimura"].map(playerOf) as [
    ReturnType<typeof playerOf>,
    ReturnType<typeof playerOf>,
    ReturnType<typeof playerOf>,
    ReturnType<typeof playerOf>,
  ];
  const of = await newCase(stage, kiriyama);
  const { id, ground } = await handOver(stage, { of, by: tanaka, categories: ["identity_contact", "life_history"] });
  ears.push(await listen(stage, tanaka), await listen(stage, kawai), await listen(stage, shimura));
  const [first, second, lead] = ears as [Ear, Ear, Ear];
  const path = `/cases/${of.id}`;
  expect((await stage.get(tanaka, path)).status).toBe(200);

  const asked = performance.now();
  await does(stage, kiriyama, withdrawing(stage, kiriyama, one(stage.world.consents, ground as string)));
  const answered = performance.now();
  for (const [who, place] of [
    [tanaka, path],
    [kawai, path],
    [tanaka, `${path}/records`],
    [tanaka, `${path}/audience`],
  ] as const)
    expect([place, (await stage.get(who, place)).status]).toEqual([place, 404]);
  expect((await stage.get(tanaka, "/cases")).body.items).toEqual([]);
  const { body: found } = await stage.ask(tanaka, "POST", "/residents/search", { body: { text: "マサキ" } });
  expect(found.items).toEqual([]);
  // What was opened stays the receiver's.
  expect((await stage.get(tanaka, `/referrals/${id}`)).body.disclosures.length).toBe(2);

  const waits = await Promise.all([first, second].flatMap((ear) => [hears(ear, asked, of.id), hears(ear, asked, id)]));
  for (const waited of waits) expect(waited - (answered - asked)).toBeLessThan(SECOND);

  await stage.settle();
  const silentFrom = performance.now();
  await does(stage, kiriyama, informing(stage, kiriyama, of, "life_history"));
  await does(stage, kiriyama, writing(stage, kiriyama, of, { audience: "shared", categories: ["life_history"] }));
  await hears(lead, silentFrom, of.id);
  await stage.settle();
  await new Promise((resolve) => setTimeout(resolve, 200));
  for (const ear of [first, second]) expect(ear.hints.filter(({ at }) => at > silentFrom)).toEqual([]);
  expect(stage.differences).toEqual([]);
});
