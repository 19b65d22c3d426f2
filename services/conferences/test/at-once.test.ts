import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type ConferenceSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** Two of the host do something at the same moment: one of them is done, and the other is told. */

let house: House;
let conference: ConferenceSeen;
let item: AgendaItemSeen;
const { id: kindId } = town.conferenceKinds.shien;
const { jiritsu, fukushi } = town.desks;

beforeAll(async () => {
  house = await openHouse();
  const miyamoto = house.as(town.miyamoto);
  conference = await miyamoto.plansConference();
  item = await miyamoto.addsItem(conference, { kindId, subject: { topic: "見守り" } });
});
afterAll(() => house.close());

/** How each of them was answered. */
async function answers(deeds: readonly Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(deeds);
  return settled.map((one) => (one.status === "fulfilled" ? "done" : one.reason.body.code)).sort();
}

it("gives the same person one seat, and an agency one sheet", async () => {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const twice = [miyamoto, miura, miyamoto].map((who) => who.seats(item, town.kiriyama));
  expect(await answers(twice)).toEqual(["done", "seated-already", "seated-already"]);
  const colleagues = [town.shimura, town.hayase, town.otomo].map((member) => miyamoto.seats(item, member));
  expect(await answers(colleagues)).toEqual(["done", "done", "done"]);
  expect(await miyamoto.sheets(item)).toHaveLength(1);
});

it("takes a 議題事例 up once in a sitting", async () => {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const next = await miyamoto.plansConference();
  const again = { kindId, conferenceCaseId: item.conferenceCaseId };
  expect(await answers([miyamoto.addsItem(next, again), miura.addsItem(next, again)])).toEqual([
    "done",
    "unknown-earlier",
  ]);
});

it("leaves nobody unconvened who is given a seat while the sitting is announced", async () => {
  const miura = house.as(town.miura);
  const seen = await miura.seesConference(conference);
  const members = [town.tanaka, town.nakamura, town.sasaki, town.ueno];
  await Promise.all([miura.conducts(seen, "announcement"), ...members.map((member) => miura.seats(item, member))]);
  for (const member of members)
    expect([member.name, (await house.as(member).conferences()).map(({ id }) => id)]).toEqual([
      member.name,
      [conference.id],
    ]);
});

it("closes no sitting while somebody enters that a copy is not back, or who did not come", async () => {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  for (let round = 0; round < 3; round += 1) {
    const sitting = await miyamoto.plansConference();
    const open = await miyamoto.addsItem(sitting, { kindId, subject: { topic: "見守り" } });
    const seated = await miyamoto.seats(open, town.kiriyama);
    await miura.conducts(await miura.seesConference(sitting), "announcement");
    await miyamoto.conducts(await miyamoto.seesConference(sitting), "opening");
    await miyamoto.moves(await miyamoto.seesItem(open), "start");
    const handed = await miyamoto.handsOut(open, { title: "資料", copies: 1 });
    await miyamoto.marksAll(open);
    const back = await miyamoto.collects(handed, { collected: [1] });
    const seen = await miyamoto.seesConference(sitting);
    const outcome = await answers([
      miura.conducts(seen, "closing"),
      miyamoto.collects(back, { collected: [] }),
      miyamoto.marks(seated.inside?.seats[0] as { id: string }, "absent"),
    ]);
    const { status } = await miyamoto.seesConference(sitting);
    const [after] = await miyamoto.handouts(open);
    expect([outcome, status === "closed", after?.out]).not.toEqual([expect.anything(), true, [1]]);
  }
}, 60_000);

it("ties an item to one case", async () => {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const other = { resident: { name: "別の人", kana: "ベツノヒト" } };
  const cases = [await miyamoto.opensCase(), await miyamoto.opensCase(other)] as const;
  const about = await miyamoto.addsItem(await miyamoto.plansConference(), { kindId, subject: { topic: "見守り" } });
  expect(await answers([miyamoto.ties(about, cases[0]), miura.ties(about, cases[1])])).toEqual([
    "done",
    "tied-already",
  ]);
});

it("ties a 議題事例 to one case, also out of two sittings", async () => {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  for (let round = 0; round < 3; round += 1) {
    const cases = [await miyamoto.opensCase(), await miyamoto.opensCase()] as const;
    const first = await miyamoto.addsItem(await miyamoto.plansConference(), { kindId, subject: { topic: "見守り" } });
    const { conferenceCaseId } = first;
    const next = await miyamoto.addsItem(await miyamoto.plansConference(), { kindId, conferenceCaseId });
    expect(await answers([miyamoto.ties(first, cases[0]), miura.ties(next, cases[1])])).toEqual([
      "done",
      "tied-already",
    ]);
  }
});

it("lets a decision leave once, and hands a row over once; later, anew", async () => {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const planned = await miyamoto.plansConference();
  const talked = await miyamoto.addsItem(planned, { kindId, subject: { topic: "見守り" } });
  await miura.conducts(await miura.seesConference(planned), "announcement");
  await miyamoto.conducts(await miyamoto.seesConference(planned), "opening");
  await miyamoto.moves(await miyamoto.seesItem(talked), "start");
  const decision = await miyamoto.writes(talked, { kind: "decision" });
  const outs = [[jiritsu.id], [fukushi.id]].map((deskIds) => miura.releases(decision, { deskIds }));
  expect(await answers(outs)).toEqual(["changed", "done"]);

  const supportCase = await miyamoto.opensCase();
  await miyamoto.recordsConsent(supportCase, [jiritsu]);
  await miyamoto.ties(talked, supportCase);
  const { id: minuteId, version } = await miyamoto.writes(talked);
  const rows = [{ minuteId, version, body: "引き継ぐこと" }];
  expect(await answers([miyamoto, miura].map((who) => who.handsOver(talked, rows)))).toEqual(["changed", "done"]);
  expect(await answers([miyamoto.handsOver(talked, rows)])).toEqual(["changed"]);
  const now = (await miyamoto.minutes(talked)).items.find(({ id }) => id === minuteId);
  expect(now?.releases).toHaveLength(1);
  const anew = { minuteId, version: now?.version as number, body: "引き継ぎ直すこと" };
  expect(await answers([miyamoto.handsOver(talked, [anew, anew])])).toEqual(["unknown-row"]);
  expect(await answers([miyamoto.handsOver(talked, [anew])])).toEqual(["done"]);
});

it("leaves nobody with work out of a row that they cannot read, whoever comes first", async () => {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const sitting = await miyamoto.plansConference();
  const spoken = await miyamoto.addsItem(sitting, { kindId, subject: { topic: "見守り" } });
  for (const member of [town.kiriyama, town.tanaka]) await miyamoto.seats(spoken, member);
  await miyamoto.conducts(await miura.conducts(await miura.seesConference(sitting), "announcement"), "opening");
  await miyamoto.moves(await miyamoto.seesItem(spoken), "start");
  const narrow = { audience: "desks" as const, readerDeskIds: [town.desks.hotChuo.id] };
  for (let nth = 0; nth < 4; nth += 1) {
    const decision = await miyamoto.writes(spoken, { kind: "decision" });
    const deeds = [() => miura.rewrites(decision, narrow), () => miyamoto.assigns(decision, jiritsu)];
    const [done, other] = await answers((nth % 2 ? deeds : deeds.reverse()).map((deed) => deed()));
    expect([done, other].sort()).toEqual(
      other === "changed" || done === "changed" ? ["changed", "done"] : ["done", "owner-reads"],
    );
  }
});
