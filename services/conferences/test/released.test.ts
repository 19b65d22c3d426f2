import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  type AgendaItemSeen,
  type ConferenceSeen,
  eventually,
  type House,
  type MinuteSeen,
  openHouse,
  type ReleaseSeen,
} from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/**
 * 決定事項の開示: 宮本 prepares the 支援会議 and 三浦 presides; 桐山 sits there. 佐々木's desk and 田中's are told one thing each may
 * know, and nothing of where it comes from.
 */

let house: House;
let conference: ConferenceSeen;
let item: AgendaItemSeen;
let decision: MinuteSeen;
let release: ReleaseSeen;
const SECRETS = [
  "8050世帯の見守り",
  "沢渡 一郎",
  "桐山が月曜に訪ね、佐々木が金曜に電話する。",
  "長男に知られると危ない",
];
const WORDS = "毎週金曜に、電話で様子を確かめてください。";
const { fukushi, jiritsu, kokusai, marugoto, hotChuo } = town.desks;
const refusal = (status: number, code: string) => ({ status, body: { code } });

beforeAll(async () => {
  house = await openHouse();
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  conference = await miyamoto.plansConference({ title: "支援会議（沢渡さん）" });
  const subject = { topic: SECRETS[0] as string, person: SECRETS[1] as string };
  item = await miyamoto.addsItem(conference, { kindId: town.conferenceKinds.shien.id, subject });
  await miyamoto.seats(item, town.kiriyama);
  await miura.conducts(await miura.seesConference(conference), "announcement");
  await house.as(town.kiriyama).pledges(item);
  await miyamoto.conducts(await miyamoto.seesConference(conference), "opening");
  item = await miyamoto.moves(await miyamoto.seesItem(item), "start");
  decision = await miyamoto.writes(item, { kind: "decision", body: SECRETS[2] as string });
  decision = await miyamoto.assigns(decision, hotChuo);
});
afterAll(() => house.close());

const rowOf = async (member: typeof town.kiriyama | typeof town.miura) =>
  (await house.as(member).minutes(item)).items.find(({ id }) => id === decision.id);

describe("what lets something out", () => {
  it("is the chair's act alone, on a decision that stands", async () => {
    const out = { deskIds: [fukushi.id] };
    await expect(house.as(town.miyamoto).releases(decision, out)).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(house.as(town.kiriyama).releases(decision, out)).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(house.as(town.sasaki).releases(decision, out)).rejects.toMatchObject(refusal(404, "not-found"));
    const issue = await house.as(town.miyamoto).writes(item, { kind: "issue" });
    await expect(house.as(town.miura).releases(issue, out)).rejects.toMatchObject(
      refusal(409, "not-released-from-here"),
    );
    expect((await rowOf(town.miura))?.actions).toContain("release");
    expect((await rowOf(town.kiriyama))?.actions).not.toContain("release");
  });

  it("is a ground that this conference and this agency have, and a reason", async () => {
    const miura = house.as(town.miura);
    const tries = (more: object) => miura.releases(decision, { deskIds: [fukushi.id], ...more });
    await expect(tries({ basis: "LSA9" })).rejects.toMatchObject(refusal(400, "not-this-ground"));
    await expect(tries({ basis: "APPI27_5_1" })).rejects.toMatchObject(refusal(400, "not-this-ground"));
    await expect(tries({ basis: "CWA25_2" })).rejects.toMatchObject(refusal(400, "invalid"));
    await expect(tries({ reason: "" })).rejects.toMatchObject(refusal(400, "missing-reason"));
    await expect(tries({ dueOn: "2020-01-01" })).rejects.toMatchObject(refusal(400, "release-due"));
    await expect(tries({ basis: "CONSENT" })).rejects.toMatchObject(refusal(409, "beyond-consent"));
  });

  it("goes to other desks where somebody reads it", async () => {
    const miura = house.as(town.miura);
    const outside = Object.values(town.desks).find((desk) => desk.outside);
    for (const id of [marugoto.id, outside?.id as string])
      await expect(miura.releases(decision, { deskIds: [fukushi.id, id] })).rejects.toMatchObject(
        refusal(400, "unknown-receiver"),
      );
  });
});

describe("a decision that was released", () => {
  it("is on record in the room, with its readers, its ground and its reason", async () => {
    const reason = SECRETS[3] as string;
    const deskIds = [fukushi.id, jiritsu.id];
    decision = await house.as(town.miura).releases(decision, { body: WORDS, reason, deskIds });
    release = decision.releases[0] as ReleaseSeen;
    for (const member of [town.kiriyama, town.miura])
      expect((await rowOf(member))?.releases).toMatchObject([
        { body: WORDS, basis: "APPI69_2_3", room: { reason, minuteId: decision.id, receivers: [{}, {}] } },
      ]);
  });

  it("shows its readers who, on what ground, what and when, and nothing of the room", async () => {
    const [sasaki] = [house.as(town.sasaki)];
    const [seen] = await sasaki.released();
    expect(seen).toEqual({
      id: release.id,
      host: { id: marugoto.id, name: marugoto.name },
      basis: "APPI69_2_3",
      body: WORDS,
      dueOn: null,
      releasedAt: release.releasedAt,
      caseId: null,
      source: null,
      received: null,
      room: null,
      version: 1,
      actions: ["acknowledge"],
    });
    const everything = JSON.stringify([seen, await sasaki.seesRelease(release), await sasaki.notices()]);
    const names = [item.number, conference.title, jiritsu.name, hotChuo.name, town.kiriyama.name, conference.id];
    for (const word of [...SECRETS, ...names]) expect(everything).not.toContain(word);
    await expect(sasaki.seesItem(item)).rejects.toMatchObject(refusal(404, "not-found"));
  });

  it("rings at its readers' desks, once each", async () => {
    for (const member of [town.sasaki, town.tanaka])
      await eventually(async () => {
        const { items } = await house.as(member).notices();
        const ofIt = items.filter(({ topic, releaseId }) => topic === "decision_released" && releaseId === release.id);
        expect(ofIt).toHaveLength(1);
      });
  });

  it("shows who sits inside nothing of the room either, where it stands at their own desk", async () => {
    const own = await house.as(town.miura).releases(decision, { deskIds: [hotChuo.id] });
    const id = own.releases.find(({ room }) => room?.receivers[0]?.desk.id === hotChuo.id)?.id as string;
    expect(await house.as(town.kiriyama).seesRelease({ id })).toMatchObject({ room: null, actions: ["acknowledge"] });
    await house.as(town.miura).takesBack({ id, version: 1 });
  });

  it("is not there for anybody else, of the roster's desks and of the town", async () => {
    for (const member of [town.shimura, town.kiriyama, town.morita, town.yoshioka, town.hashimoto]) {
      await expect(house.as(member).seesRelease(release)).rejects.toMatchObject(refusal(404, "not-found"));
      expect(await house.as(member).released()).toEqual([]);
      await expect(house.as(member).receivesRelease(release)).rejects.toMatchObject(refusal(404, "not-found"));
    }
  });

  it("is on record with its ground, and so is every look at it", async () => {
    await house.as(town.tanaka).seesRelease(release);
    const looks = "select operation, basis from ledger.audit where operation in ('releaseDecision', 'getRelease')";
    const { rows } = await house.behind.query(looks);
    for (const operation of ["releaseDecision", "getRelease"])
      expect(rows).toContainEqual({ operation, basis: "APPI69_2_3" });
  });

  it("is received once by each desk, with a name; the other desks and the roster learn nothing of it", async () => {
    const colleagues = [town.sasaki, town.ogawa].map((member) => house.as(member).receivesRelease(release));
    const answers = await Promise.allSettled(colleagues);
    const [got] = answers.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    expect(got).toMatchObject({ version: 1, actions: [] });
    expect(answers.filter((one) => one.status === "rejected")).toMatchObject([{ reason: refusal(409, "not-now") }]);
    const by = (await house.as(town.sasaki).seesRelease(release)).received?.by.id;
    expect(by).toBe(got?.received?.by.id);
    expect(await house.as(town.tanaka).seesRelease(release)).toMatchObject({ received: null, version: 1 });
    const of = async (member: typeof town.miura | typeof town.kiriyama) =>
      (await rowOf(member))?.releases[0]?.room?.receivers.map(({ received }) => received?.by.id);
    expect(new Set(await of(town.miura))).toEqual(new Set([by, undefined]));
    expect(await of(town.kiriyama)).toEqual([undefined, undefined]);
    expect((await house.as(town.miura).released("released")).map(({ id }) => id)).toContain(release.id);
  });

  it("keeps nothing readable in the database", async () => {
    const { rows } = await house.behind.query("select row_to_json(r)::text as row from conferences.release r");
    expect(rows.length).toBeGreaterThan(0);
    for (const word of [...SECRETS, WORDS]) expect(JSON.stringify(rows)).not.toContain(word);
  });
});

describe("taken back", () => {
  it("is the chair's act, upon the version that was seen", async () => {
    await expect(house.as(town.miyamoto).takesBack(release)).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(house.as(town.sasaki).takesBack(release)).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(house.as(town.miura).takesBack({ ...release, version: 7 })).rejects.toMatchObject(
      refusal(412, "changed"),
    );
    const note = "長男の勤め先が近いと分かった。";
    expect(await house.as(town.miura).takesBack(release, note)).toMatchObject({ room: { withdrawn: { note } } });
    await expect(house.as(town.miura).takesBack({ ...release, version: 2 })).rejects.toMatchObject(
      refusal(409, "not-now"),
    );
  });

  it("is shown to no desk any more, and stays in the room with its reason", async () => {
    for (const member of [town.sasaki, town.tanaka]) {
      expect(await house.as(member).released()).toEqual([]);
      await expect(house.as(member).seesRelease(release)).rejects.toMatchObject(refusal(404, "not-found"));
      await expect(house.as(member).receivesRelease(release)).rejects.toMatchObject(refusal(404, "not-found"));
    }
    expect((await rowOf(town.kiriyama))?.releases[0]?.room).toMatchObject({ withdrawn: {}, receivers: [{}, {}] });
  });

  it("ends nothing of what else may leave, also after the sitting is over", async () => {
    const miyamoto = house.as(town.miyamoto);
    await miyamoto.marksAll(item);
    await miyamoto.conducts(await miyamoto.seesConference(conference), "closing");
    const now = (await rowOf(town.miura)) as MinuteSeen;
    const after = await house.as(town.miura).releases(now, { deskIds: [kokusai.id], dueOn: null });
    expect(after.releases).toHaveLength(3);
    expect(await house.as(town.morita).released()).toHaveLength(1);
    expect(await house.as(town.sasaki).released()).toEqual([]);
  });
});
