import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type ConferenceSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** 配布資料: handed out n = collected n, or it is said why one did not come back. */

let house: House;
let planned: ConferenceSeen;
let item: AgendaItemSeen;
const refusal = (status: number, code: string) => ({ status, body: { code } });
const TITLE = "沢渡さん世帯の関係図";

beforeAll(async () => {
  house = await openHouse();
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  planned = await miyamoto.plansConference();
  const { id: kindId } = town.conferenceKinds.shien;
  item = await miyamoto.addsItem(planned, { kindId, subject: { topic: "見守り" } });
  await miyamoto.seats(item, town.kiriyama);
  await miyamoto.conducts(await miura.conducts(await miura.seesConference(planned), "announcement"), "opening");
  await house.as(town.kiriyama).pledges(item);
  await miyamoto.moves(await miyamoto.seesItem(item), "start");
  await miyamoto.marksAll(item);
});
afterAll(() => house.close());

it("keeps the sitting open until every copy is back or has its reason", async () => {
  const miyamoto = house.as(town.miyamoto);
  const handed = await miyamoto.handsOut(item, { title: TITLE, copies: 3 });
  expect(handed).toMatchObject({ title: TITLE, copies: 3, collected: [], out: [1, 2, 3], holders: [] });
  expect(handed.actions).toEqual(["collect", "distribute"]);
  const close = async () => miyamoto.conducts(await miyamoto.seesConference(planned), "closing");
  await expect(close()).rejects.toMatchObject(refusal(409, "handouts-out"));
  const returned = await miyamoto.collects(handed, { collected: [3, 1] });
  expect(returned).toMatchObject({ collected: [1, 3], out: [2] });
  await expect(close()).rejects.toMatchObject(refusal(409, "handouts-out"));
  await expect(miyamoto.collects(handed, { collected: [1, 2, 3] })).rejects.toMatchObject(refusal(412, "changed"));
  for (const collected of [[4], [1, 1]])
    await expect(miyamoto.collects(returned, { collected })).rejects.toMatchObject(refusal(400, "unknown-copy"));
  const seatId = (await miyamoto.seesItem(item)).inside?.seats[0]?.id as string;
  await expect(miyamoto.distributes(returned, [{ copy: 4, seatId }])).rejects.toMatchObject(
    refusal(400, "unknown-copy"),
  );
  for (const holder of [{ copy: 1 }, { copy: 1, seatId, name: "だれか" }, { copy: 1, seatId: item.id }])
    await expect(miyamoto.distributes(returned, [holder])).rejects.toMatchObject(refusal(400, "unknown-holder"));
  const unnamed = { collected: [1, 3], missing: [{ copy: 2, reason: "持ち帰り。" }] };
  await expect(miyamoto.collects(returned, unnamed)).rejects.toMatchObject(refusal(409, "needs-holder"));
  const some = await miyamoto.distributes(returned, [
    { copy: 2, name: "大家の木村さん（端末なし）" },
    { copy: 1, seatId },
  ]);
  expect(some.holders).toEqual([
    { copy: 1, seatId, name: `${town.desks.hotChuo.name}　${town.kiriyama.name}` },
    { copy: 2, seatId: null, name: "大家の木村さん（端末なし）" },
  ]);
  const missing = [{ copy: 2, reason: "持ち帰り。電話で裁断を確認。" }];
  const settled = await miyamoto.collects(some, { collected: [1, 3], missing });
  expect(settled).toMatchObject({ missing, out: [], holders: some.holders });
  await expect(miyamoto.distributes(settled, [{ copy: 1, seatId }])).rejects.toMatchObject(
    refusal(409, "needs-holder"),
  );
  expect(await close()).toMatchObject({ status: "closed" });
  await expect(miyamoto.collects(settled, { collected: [1, 2, 3] })).rejects.toMatchObject(refusal(409, "not-now"));
  await expect(miyamoto.handsOut(item, { title: TITLE, copies: 1 })).rejects.toMatchObject(refusal(409, "not-now"));
});

it("comes back from what is put off too: nothing keeps a sitting open for ever", async () => {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const sitting = await miyamoto.plansConference();
  const { id: kindId } = town.conferenceKinds.shien;
  const putOff = await miyamoto.addsItem(sitting, { kindId, subject: { topic: "住まい" } });
  await miyamoto.conducts(await miura.conducts(await miura.seesConference(sitting), "announcement"), "opening");
  const handed = await miyamoto.handsOut(putOff, { title: TITLE, copies: 1 });
  await miyamoto.postpones(await miyamoto.seesItem(putOff));
  await miyamoto.collects(handed, { collected: [1] });
  const closed = await miyamoto.conducts(await miyamoto.seesConference(sitting), "closing");
  expect(closed).toMatchObject({ status: "closed" });
});

it("is the host's alone, and keeps nothing readable in the database", async () => {
  const kiriyama = house.as(town.kiriyama);
  await expect(kiriyama.handouts(item)).rejects.toMatchObject(refusal(403, "forbidden"));
  await expect(house.as(town.sasaki).handouts(item)).rejects.toMatchObject(refusal(404, "not-found"));
  const [handed] = await house.as(town.miyamoto).handouts(item);
  if (!handed) throw new Error("the handout is not there");
  await expect(kiriyama.collects(handed, { collected: [] })).rejects.toMatchObject(refusal(404, "not-found"));
  const { rows } = await house.behind.query("select row_to_json(h)::text as row from conferences.handout h");
  for (const { row } of rows) for (const word of ["沢渡", "持ち帰り", "木村"]) expect(row).not.toContain(word);
});

it("has no copy that is back and missing, and no reason for none", async () => {
  const behind = (set: string) => house.behind.query(`update conferences.handout set ${set}`);
  await expect(behind("collected = '{1,2}'")).rejects.toThrow("handout_copy_once");
  await expect(behind("collected = '{1,3,7}', missing = '{}', sealed_reasons = null")).rejects.toThrow(
    "handout_copies_are_its_own",
  );
  await expect(behind("sealed_reasons = null")).rejects.toThrow("handout_missing_says_why");
});
