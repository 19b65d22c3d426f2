import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eventually, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { closeAll, type Ear, listen } from "./ear.ts";

const SECOND = 1_000;
const CANARIES = { name: "◆氏名◆ 佐久間", kana: "カナリア サクマ", address: "◆住所◆ 若葉2-7", phone: "◆電話◆" };

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  closeAll();
  await house.close();
});

const earOf = async (member: (typeof town.staff)[number]): Promise<Ear> =>
  listen(house, await house.as(member).cookie());

/** 桐山's つなぎ to a desk, written and not sent, with a canary in everything that is somebody's secret. */
async function draftTo(desk: { id: string }) {
  const kiriyama = house.as(town.kiriyama);
  const supportCase = await kiriyama.opensCase({
    resident: CANARIES,
    information: [{ category: "income_assets_debts", body: "◆収入◆ 家賃を滞納" }],
  });
  await kiriyama.recordsConsent(supportCase, [desk]);
  return kiriyama.drafts({ supportCase, to: desk, request: "◆お願い◆ 家計の相談を", keptRole: "◆役割◆ 訪問" });
}

const about = (referral: { id: string }) => expect.objectContaining({ topic: "referral", id: referral.id });
const heardWithinASecond = (ears: readonly Ear[], hint: unknown) =>
  eventually(() => {
    for (const ear of ears) expect(ear.hints).toContainEqual(hint);
  }, SECOND);

describe("hints", () => {
  it("reach both desks within a second of a sending and of an acceptance, and nobody else", async () => {
    const senders = [await earOf(town.kiriyama), await earOf(town.shimura)];
    const receivers = [await earOf(town.tanaka), await earOf(town.kawai)];
    const strangers = [
      await earOf(town.sasaki),
      await earOf(town.mochizuki),
      await earOf(town.yoshioka),
      await earOf(town.hashimoto),
    ];
    const referral = await house.as(town.kiriyama).sends(await draftTo(town.desks.jiritsu));
    await heardWithinASecond([...senders, ...receivers], about(referral));
    await heardWithinASecond(receivers, expect.objectContaining({ topic: "notice" }));
    const before = senders.map(({ hints }) => hints.length);
    await house.as(town.tanaka).accepts(referral);
    const last = { topic: "referral", id: referral.id, version: 4 }; // drafted, sent, acknowledged, accepted
    await heardWithinASecond([...senders, ...receivers], last);
    await heardWithinASecond(senders, expect.objectContaining({ topic: "notice" }));
    expect(before.every((count, at) => count < (senders[at]?.hints.length ?? 0))).toBe(true);
    // What the strangers hear next is their own: had there been anything before, it would stand in front.
    const theirs = await house.as(town.kiriyama).sends(await draftTo(town.desks.fukushi));
    await heardWithinASecond(strangers.slice(0, 1), about(theirs));
    const ofNotice = (hint: { topic: string }) => hint.topic === "notice";
    expect(strangers[0]?.hints.filter((hint) => !ofNotice(hint))).toEqual([about(theirs)]);
    expect(strangers.slice(1).map(({ hints }) => hints)).toEqual([[], [], []]);
  });

  it("hold a topic, an id and a version, and nothing else travels", async () => {
    const ears = [await earOf(town.kiriyama), await earOf(town.tanaka)];
    const referral = await house.as(town.kiriyama).sends(await draftTo(town.desks.jiritsu));
    await house
      .as(town.tanaka)
      .accepts(await house.as(town.tanaka).acknowledges(await house.as(town.tanaka).opens(referral)));
    await heardWithinASecond(ears, { topic: "referral", id: referral.id, version: 5 });
    await heardWithinASecond(ears.slice(1), { topic: "case", id: referral.caseId, version: expect.any(Number) });
    for (const { hints, frames } of ears) {
      expect(hints.every((hint) => Object.keys(hint).sort().join() === "id,topic,version")).toBe(true);
      expect(frames.length).toBeGreaterThan(hints.length);
      const everything = frames.join("\n");
      for (const secret of ["◆", "佐久間", "若葉", "家賃", "カナリア", referral.number, "田中", "生活サポート"]) {
        expect(everything).not.toContain(secret);
      }
    }
  });
});

it("tells one person at one desk what is theirs there: whoever is at their other desk hears it when they come", async () => {
  const elsewhere = house.asAgain(town.hayase);
  await elsewhere.cookie();
  await elsewhere.switchTo(town.hayase.memberships[1]?.id as string);
  const [there, away] = [await earOf(town.hayase), await listen(house, await elsewhere.cookie())];
  const supportCase = await house.as(town.tanaka).opensCase();
  await house.as(town.tanaka).recordsConsent(supportCase, [town.desks.hotChuo]);
  const draft = await house.as(town.tanaka).drafts({ supportCase, to: town.desks.hotChuo });
  const accepted = await house.as(town.kiriyama).accepts(await house.as(town.tanaka).sends(draft));
  await house.as(town.shimura).does(accepted, "assignment", { workerId: town.hayase.id });
  await eventually(async () => {
    const { items } = await house.as(town.hayase).notices();
    const own = items.find(({ topic, referralId }) => topic === "referral_reassigned" && referralId === accepted.id);
    expect(there.hints).toContainEqual({ topic: "notice", id: own?.id, version: 1 });
  });
  expect(away.hints).toEqual([]);
});

it("says to every window of the desk that one was read, and to no other desk", async () => {
  const [second, colleague, stranger] = [await earOf(town.tanaka), await earOf(town.kawai), await earOf(town.sasaki)];
  const referral = await house.as(town.kiriyama).sends(await draftTo(town.desks.jiritsu));
  const notice = await eventually(async () => {
    const { items } = await house.as(town.tanaka).notices();
    const found = items.find(({ referralId }) => referralId === referral.id);
    if (!found) throw new Error("the notice has not arrived");
    return found;
  });
  await house.as(town.tanaka).readsNotices(new Date(Date.now() + 1_000));
  await heardWithinASecond([second, colleague], { topic: "notice", id: notice.id, version: 2 });
  expect(stranger.hints).toEqual([]);
});

describe("the door", () => {
  it.each(["websocket", "polling"])("lets nobody in without a session (%s)", async (transport) => {
    const transports = [transport];
    await expect(listen(house, undefined, { transports })).rejects.toThrow("signed-out");
    await expect(listen(house, "tsunagi_session=guess", { transports })).rejects.toThrow("signed-out");
    const past = await house.asAgain(town.tanaka).cookie();
    await fetch(`${house.url}/api/session`, { method: "DELETE", headers: { Cookie: past, Origin: house.url } });
    await expect(listen(house, past, { transports })).rejects.toThrow("signed-out");
  });

  it("lets no page of another site in, though the browser sends the cookie along", async () => {
    const cookie = await house.as(town.tanaka).cookie();
    for (const headers of [
      { Origin: "https://evil.example" },
      { Origin: "null" },
      { Origin: house.url, "Sec-Fetch-Site": "cross-site" },
    ]) {
      await expect(listen(house, cookie, { headers: headers as Record<string, string> })).rejects.toThrow();
      await expect(
        listen(house, cookie, { headers: headers as Record<string, string>, transports: ["polling"] }),
      ).rejects.toThrow();
    }
    expect((await listen(house, cookie, { headers: { Origin: house.url } })).client.connected).toBe(true);
  });

  it("listens to nothing that a client says", async () => {
    const [nosy, colleague, receiver] = [await earOf(town.sasaki), await earOf(town.ogawa), await earOf(town.tanaka)];
    const rooms = [
      `desk:${town.desks.jiritsu.id}`,
      `post:${town.desks.jiritsu.id}:${town.tanaka.id}`,
      `desk:${town.desks.hotChuo.id}`,
    ];
    for (const verb of ["join", "subscribe", "room", "joinRoom", "hint", "message", "leave"]) {
      for (const room of rooms)
        nosy.client
          .emit(verb, room)
          .emit(verb, { room, rooms })
          .emit(verb, [room], () => undefined);
    }
    for (const hears of [colleague, receiver]) expect(hears.hints).toEqual([]);
    const referral = await house.as(town.kiriyama).sends(await draftTo(town.desks.jiritsu));
    await heardWithinASecond([receiver], about(referral));
    const theirs = await house.as(town.kiriyama).sends(await draftTo(town.desks.fukushi));
    await heardWithinASecond([nosy, colleague], about(theirs));
    for (const { hints } of [nosy, colleague]) expect(hints).not.toContainEqual(about(referral));
    expect(nosy.hints).toEqual(colleague.hints);
  });

  it("shuts when somebody shouts", async () => {
    const loud = await earOf(town.sasaki);
    loud.client.emit("hint", "x".repeat(64 * 1024));
    await eventually(() => expect(loud.cutAt()).toBeDefined());
  });
});
