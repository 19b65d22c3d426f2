import { afterAll, beforeAll, expect, it } from "@jest/globals";
import {
  type AgendaItemSeen,
  type CaseSeen,
  eventually,
  type House,
  type MinuteSeen,
  openHouse,
  type ReleaseSeen,
} from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { closeAll, type Ear, listen } from "./ear.ts";

/** What is heard of 同意後の引継ぎ: the consent names 田中's desk and 森田's, and only 森田's sees the case. 桐山 sits inside. */

let house: House;
let supportCase: CaseSeen;
let item: AgendaItemSeen;
let said: MinuteSeen;
let ears: Record<"tanaka" | "morita" | "miyamoto" | "kiriyama", Ear>;
const { jiritsu, kokusai } = town.desks;

beforeAll(async () => {
  house = await openHouse();
  const [miyamoto, miura, morita] = [house.as(town.miyamoto), house.as(town.miura), house.as(town.morita)];
  supportCase = await miyamoto.opensCase();
  await miyamoto.recordsConsent(supportCase, [jiritsu, kokusai]);
  const draft = await miyamoto.drafts({ supportCase, to: kokusai, categories: ["identity_contact"] });
  await morita.accepts(await morita.acknowledges(await morita.opens(await miyamoto.sends(draft))));
  const conference = await miyamoto.plansConference();
  const { id: kindId } = town.conferenceKinds.shien;
  item = await miyamoto.addsItem(conference, { kindId, subject: { topic: "見守り" } });
  await miyamoto.seats(item, town.kiriyama);
  await miura.conducts(await miura.seesConference(conference), "announcement");
  await house.as(town.kiriyama).pledges(item);
  await miyamoto.conducts(await miyamoto.seesConference(conference), "opening");
  await miyamoto.moves(await miyamoto.seesItem(item), "start");
  said = await miyamoto.writes(item);
  await miyamoto.ties(item, supportCase);
  await heard();
  const listens = async (member: (typeof town.staff)[number]) => listen(house, await house.as(member).cookie());
  ears = {
    tanaka: await listens(town.tanaka),
    morita: await listens(town.morita),
    miyamoto: await listens(town.miyamoto),
    kiriyama: await listens(town.kiriyama),
  };
});
afterAll(async () => {
  closeAll();
  await house.close();
});

/** Everything that was said has been heard. */
const heard = () =>
  eventually(async () => {
    const { rows } = await house.behind.query("select from ledger.delivery where acked_at is null limit 1");
    if (rows.length > 0) throw new Error("something said was not heard yet");
  });

const about = (topic: string, id: string) => expect.objectContaining({ topic, id });
const topics = (ear: Ear, id: string) => ear.hints.filter((hint) => hint.id === id).map(({ topic }) => topic);

it("rings where the case is seen, and tells nobody of a case whom the consent names alone", async () => {
  await house.as(town.miyamoto).handsOver(item, [{ minuteId: said.id, version: said.version, body: "引き継ぐこと。" }]);
  await heard();
  await eventually(() => expect(ears.morita.hints).toContainEqual(about("case", supportCase.id)));
  await eventually(() => expect(ears.miyamoto.hints).toContainEqual(about("case", supportCase.id)));
  expect(topics(ears.kiriyama, supportCase.id)).toEqual([]);
  expect(ears.tanaka.hints).toEqual([]);
});

it("rings in the same places when it is taken back, and makes no notice of what never was one", async () => {
  const [own] = (await house.as(town.miyamoto).handedOver(supportCase)) as [ReleaseSeen];
  const before = topics(ears.morita, supportCase.id).length;
  await house.as(town.miura).takesBack(own);
  await heard();
  await eventually(() => expect(topics(ears.morita, supportCase.id)).toHaveLength(before + 1));
  await eventually(() => expect(ears.morita.hints).toContainEqual(about("release", own.id)));
  expect(ears.tanaka.hints).toEqual([]);
  for (const member of [town.tanaka, town.morita]) {
    const { items } = await house.as(member).notices();
    expect(items.filter(({ releaseId }) => releaseId)).toEqual([]);
  }
});

it("is heard of by its readers where the chair released it, and still taken back with a notice", async () => {
  const decision = await house.as(town.miyamoto).writes(item, { kind: "decision" });
  const { releases } = await house.as(town.miura).releases(decision, { deskIds: [jiritsu.id] });
  const { id } = releases[0] as ReleaseSeen;
  await eventually(() => expect(ears.tanaka.hints).toContainEqual(about("release", id)));
  await house.as(town.miura).takesBack({ id, version: 1 });
  await eventually(async () => {
    const { items } = await house.as(town.tanaka).notices();
    expect(items.map(({ topic }) => topic).sort()).toEqual(["decision_released", "decision_withdrawn"]);
  });
  // What was heard first is this: nothing came before it.
  expect(ears.tanaka.hints.every((hint) => hint.id === id || hint.topic === "notice")).toBe(true);
});

it("makes no sound among those who sit inside, where its row is for 会長・事務局 alone", async () => {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const hidden = await miyamoto.writes(item, { kind: "decision", audience: "host" });
  await heard();
  const before = topics(ears.kiriyama, item.id).length;
  const out = await miura.releases(hidden, { deskIds: [kokusai.id] });
  await miura.takesBack(out.releases[0] as ReleaseSeen);
  const { version } = (await miura.minutes(item)).items.find(({ id }) => id === hidden.id) as MinuteSeen;
  await miyamoto.handsOver(item, [{ minuteId: hidden.id, version, body: "引き継ぐこと。" }]);
  await heard();
  // What is for her comes after it: had there been a sound, it would stand in front.
  await miyamoto.writes(item);
  await eventually(() => expect(topics(ears.kiriyama, item.id)).not.toHaveLength(before));
  expect(topics(ears.kiriyama, item.id)).toHaveLength(before + 1);
});
