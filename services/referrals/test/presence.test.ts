import { afterAll, beforeAll, expect, it } from "@jest/globals";
import type { Person } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { inJapan, openScene, refused, type Scene } from "./hand-off.ts";
import { type Bare, withoutSentences } from "./without-sentences.ts";

/** Who of the two desks looks at a つなぎ at this moment. */

let scene: Scene;
let bare: Bare;
beforeAll(async () => {
  scene = await openScene();
  bare = await withoutSentences(scene.house);
});
afterAll(async () => {
  await bare.close();
  await scene.close();
});

const attends = async (who: Person, { id }: { id: string }, here = true): Promise<string[]> => {
  const params = { path: { referralId: id } };
  const { data, error, response } = await who.api.PUT("/api/referrals/{referralId}/presence", {
    params,
    body: { here },
  });
  if (!data) throw Object.assign(new Error("refused"), { status: response.status, body: error });
  return data.people.map(({ staff, desk }) => `${staff.name} ${desk.name}`).sort();
};

it("names whoever of both desks looks at it, but oneself, until they leave or are not heard of for a minute", async () => {
  const { kiriyama, tanaka, house } = scene;
  const referral = await scene.sent();
  expect(await attends(kiriyama, referral)).toEqual([]);
  expect(await attends(tanaka, referral)).toEqual(["桐山 葵 ほっとステーション中央"]);
  expect(await attends(house.as(town.kawai), referral)).toHaveLength(2);
  expect(await attends(kiriyama, referral)).toEqual([
    "河合 誠司 生活サポート相談窓口",
    "田中 美穂 生活サポート相談窓口",
  ]);
  expect(await attends(house.as(town.kawai), referral, false)).toHaveLength(2);
  expect(await attends(kiriyama, referral)).toEqual(["田中 美穂 生活サポート相談窓口"]);
  house.setClock(new Date(inJapan("2026-11-17T10:01").getTime()));
  expect(await attends(kiriyama, referral)).toEqual([]);
  scene.at("2026-11-17T10:00");
});

it("is for the two desks alone, the other one from the sending on", async () => {
  const { kiriyama, tanaka, house } = scene;
  const draft = await kiriyama.drafts({
    supportCase: await scene.letsKnow(town.desks.jiritsu),
    to: town.desks.jiritsu,
  });
  await attends(kiriyama, draft);
  await expect(attends(tanaka, draft)).rejects.toMatchObject(refused(404));
  await expect(attends(house.as(town.sasaki), await scene.sent())).rejects.toMatchObject(refused(404));
});

it("is not for who is shown the head alone", async () => {
  const { tanaka, house } = scene;
  const sent = await scene.sent();
  await tanaka.does(await tanaka.opens(sent), "refusal", { reason: "no_capacity", next: "coordinator" });
  const miyamoto = house.as(town.miyamoto);
  await miyamoto.sees(sent);
  await expect(attends(miyamoto, sent)).rejects.toMatchObject(refused(403));
});

it("stands behind the wall of the two desks, in one's own name", async () => {
  const referral = await scene.sent();
  await attends(scene.tanaka, referral);
  const insert = (staff: string, desk: string) =>
    `insert into referrals.presence values ('${town.municipality.id}', '${referral.id}', '${staff}', '${desk}', now())`;
  const { desks, kawai, sasaki, kiriyama } = town;
  const wall = /row-level security/;
  await expect(bare.asIf(kiriyama, insert(kawai.id, desks.hotChuo.id))).rejects.toThrow(wall);
  await expect(bare.asIf(sasaki, insert(sasaki.id, desks.fukushi.id))).rejects.toThrow(wall);
  expect(await bare.asIf(sasaki, "select 1 from referrals.presence")).toEqual([]);
  expect(await bare.asIf(kiriyama, "select 1 from referrals.presence")).not.toEqual([]);
});

it("is on record as a look, once in ten minutes, and says nothing to anybody's bell", async () => {
  const { tanaka, house } = scene;
  const referral = await scene.sent();
  const told = "select 1 from ledger.outbox where aggregate_id = $1";
  const events = async () => (await house.behind.query(told, [referral.id])).rowCount;
  const before = await events();
  for (let times = 0; times < 3; times += 1) await attends(tanaka, referral);
  const { rows } = await house.behind.query(
    "select kind from ledger.audit where operation = 'attendReferral' and subject_id = $1",
    [referral.id],
  );
  expect(rows).toEqual([{ kind: "view" }]);
  expect(await events()).toBe(before);
});
