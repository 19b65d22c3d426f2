import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type ConferenceSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** The next agenda proposes itself: from what was put off, and from what was decided and is not done. */

let house: House;
let next: ConferenceSeen;
let [spoken, putOff] = [] as unknown as [AgendaItemSeen, AgendaItemSeen];
const { id: kindId } = town.conferenceKinds.shien;

async function held(): Promise<void> {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const first = await miyamoto.plansConference();
  spoken = await miyamoto.addsItem(first, { kindId, minutes: 40, subject: { topic: "見守り", person: "沢渡 一郎" } });
  putOff = await miyamoto.addsItem(first, { kindId, subject: { topic: "住まい" } });
  await miyamoto.seats(spoken, town.kiriyama);
  await miura.conducts(await miura.seesConference(first), "announcement");
  await miyamoto.conducts(await miyamoto.seesConference(first), "opening");
  await miyamoto.moves(await miyamoto.seesItem(spoken), "start");
  const decision = await miyamoto.writes(spoken, { kind: "decision" });
  await miyamoto.assigns(decision, town.desks.hotChuo);
  const put = await miyamoto.postpones(await miyamoto.seesItem(putOff), "not_there");
  expect(put).toMatchObject({ status: "postponed", postponedFor: "not_there" });
  await miyamoto.marksAll(spoken);
  await miyamoto.conducts(await miyamoto.seesConference(first), "closing");
}

beforeAll(async () => {
  house = await openHouse();
  await held();
  next = await house.as(town.miyamoto).plansConference({ title: "2回目" });
});
afterAll(() => house.close());

it("names what was put off and what is undone, by number, and says nothing of what it is about", async () => {
  const proposed = await house.as(town.miyamoto).proposals(next);
  expect(proposed).toEqual([
    expect.objectContaining({
      number: spoken.number,
      minutes: 40,
      isPostponed: false,
      postponedFor: null,
      undone: 1,
      overdue: 0,
    }),
    expect.objectContaining({
      number: putOff.number,
      minutes: 20,
      isPostponed: true,
      postponedFor: "not_there",
      undone: 0,
    }),
  ]);
  expect(JSON.stringify(proposed)).not.toMatch(/沢渡|見守り|住まい/);
});

it("is the host's alone, and ends where the agenda does", async () => {
  const announced = await house.as(town.miyamoto).addsItem(next, { kindId, subject: { topic: "別の話" } });
  await house.as(town.miyamoto).seats(announced, town.kiriyama);
  await house.as(town.miura).conducts(await house.as(town.miura).seesConference(next), "announcement");
  const refusal = (status: number, code: string) => ({ status, body: { code } });
  await expect(house.as(town.kiriyama).proposals(next)).rejects.toMatchObject(refusal(403, "forbidden"));
  await expect(house.as(town.sasaki).proposals(next)).rejects.toMatchObject(refusal(404, "not-found"));
  const off = await house.as(town.miyamoto).plansConference();
  await house.as(town.miyamoto).callsOff(off);
  await expect(house.as(town.miyamoto).proposals(off)).rejects.toMatchObject(refusal(409, "not-now"));
});

it("is over with a sitting that was settled before it met, but for what is still to be done", async () => {
  const miyamoto = house.as(town.miyamoto);
  const settled = await miyamoto.plansConference();
  for (const { conferenceCaseId } of [spoken, putOff]) await miyamoto.addsItem(settled, { kindId, conferenceCaseId });
  expect(await miyamoto.proposals(next)).toEqual([]);
  await miyamoto.callsOff(settled, "settled");
  expect(await miyamoto.proposals(next)).toMatchObject([{ number: spoken.number, isPostponed: false, undone: 1 }]);
});

it("stops once it is on an agenda, or done", async () => {
  const miyamoto = house.as(town.miyamoto);
  await miyamoto.addsItem(next, { kindId, conferenceCaseId: putOff.conferenceCaseId });
  expect((await miyamoto.proposals(next)).map(({ number }) => number)).toEqual([spoken.number]);
  const [task] = await miyamoto.tasks({ whose: "all" });
  if (!task) throw new Error("the task is not there");
  await miyamoto.finishes(task);
  expect(await miyamoto.proposals(next)).toEqual([]);
  const weather = await miyamoto.plansConference();
  await miyamoto.addsItem(weather, { kindId, conferenceCaseId: spoken.conferenceCaseId });
  await miyamoto.callsOff(weather, "weather");
  expect(await miyamoto.proposals(next)).toMatchObject([{ number: spoken.number, isPostponed: true, undone: 0 }]);
});
