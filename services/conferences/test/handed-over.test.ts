import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Category, categories } from "@tsunagi/contracts";
import {
  type AgendaItemSeen,
  type CaseSeen,
  type ConferenceSeen,
  eventually,
  type House,
  type MinuteSeen,
  openHouse,
  type ReleaseSeen,
} from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** 同意後の引継ぎ: 宮本 takes rows of a sealed 議題事例 to the case, once the person has consented; 田中's desk is named, 佐々木's is not. */

let house: House;
let supportCase: CaseSeen;
let conference: ConferenceSeen;
let item: AgendaItemSeen;
let said: MinuteSeen;
let elsewhere: MinuteSeen;
const { shien } = town.conferenceKinds;
const { jiritsu, hotChuo, fukushi, kokusai } = town.desks;
const WORDS = "家賃の滞納が3か月続いている。本人は分納を望んでいる。";
const RAW = "大家の話では、長男が怒鳴る声が夜に聞こえる。";
const refusal = (status: number, code: string) => ({ status, body: { code } });

beforeAll(async () => {
  house = await openHouse();
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  supportCase = await miyamoto.opensCase();
  conference = await miyamoto.plansConference();
  const about = (topic: string) => miyamoto.addsItem(conference, { kindId: shien.id, subject: { topic } });
  const other = await about("別の世帯");
  item = await about("滞納と声");
  await miyamoto.seats(item, town.kiriyama);
  await miura.conducts(await miura.seesConference(conference), "announcement");
  await house.as(town.kiriyama).pledges(item);
  await miyamoto.conducts(await miyamoto.seesConference(conference), "opening");
  for (const one of [other, item]) await miyamoto.moves(await miyamoto.seesItem(one), "start");
  said = await miyamoto.writes(item, { body: RAW, speakerDeskId: hotChuo.id });
  elsewhere = await miyamoto.writes(other);
});
afterAll(() => house.close());

const handsOver = () =>
  house.as(town.miyamoto).handsOver(item, [{ minuteId: said.id, version: said.version, body: WORDS }]);

describe("the tie to a case", () => {
  it("is made by the host, once, to a case that it sees", async () => {
    const miyamoto = house.as(town.miyamoto);
    await expect(handsOver()).rejects.toMatchObject(refusal(409, "not-tied"));
    expect((await miyamoto.seesItem(item)).actions).toContain("tieCase");
    const foreign = await house.as(town.tanaka).opensCase();
    await expect(miyamoto.ties(item, foreign)).rejects.toMatchObject(refusal(400, "unknown-case"));
    await expect(house.as(town.kiriyama).ties(item, supportCase)).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(house.as(town.tanaka).ties(item, supportCase)).rejects.toMatchObject(refusal(404, "not-found"));
    const tied = await miyamoto.ties(item, supportCase);
    expect(tied).toMatchObject({ inside: { caseId: supportCase.id } });
    expect(tied.actions).toContain("handOver");
    expect(tied.actions).not.toContain("tieCase");
    const second = await miyamoto.opensCase({ resident: { name: "別の人", kana: "ベツノヒト" } });
    await expect(miyamoto.ties(item, second)).rejects.toMatchObject(refusal(409, "tied-already"));
  });

  it("tells nobody inside of a case that their desk does not see", async () => {
    expect(await house.as(town.kiriyama).seesItem(item)).toMatchObject({ inside: { caseId: null } });
  });
});

describe("what goes to the case", () => {
  it("waits for the person's consent", async () => {
    await expect(handsOver()).rejects.toMatchObject(refusal(409, "no-consent"));
    await house.as(town.miyamoto).recordsConsent(supportCase, [jiritsu, hotChuo]);
  });

  it("is what the 事務局 picks of this item's rows, in words of its own", async () => {
    await expect(
      house.as(town.kiriyama).handsOver(item, [{ minuteId: said.id, version: 1, body: WORDS }]),
    ).rejects.toMatchObject(refusal(403, "forbidden"));
    const miyamoto = house.as(town.miyamoto);
    await expect(miyamoto.handsOver(item, [{ minuteId: elsewhere.id, version: 1, body: WORDS }])).rejects.toMatchObject(
      refusal(400, "unknown-row"),
    );
    await handsOver();
    // Named by the consent, 桐山's desk does not see the case: inside she learns of no case either.
    const row = (await house.as(town.kiriyama).minutes(item)).items.find(({ id }) => id === said.id);
    expect(row?.releases).toMatchObject([{ basis: "CONSENT", body: WORDS, source: shien.name, caseId: null }]);
  });

  it("is read beside the case by whom the consent names, with its day and the kind of conference alone", async () => {
    const [miyamoto, tanaka] = [house.as(town.miyamoto), house.as(town.tanaka)];
    await expect(tanaka.handedOver(supportCase)).rejects.toMatchObject(refusal(404, "not-found"));
    const draft = await miyamoto.drafts({ supportCase, to: jiritsu, categories: ["identity_contact"] });
    const opened = await tanaka.opens(await miyamoto.sends(draft));
    await tanaka.accepts(await tanaka.acknowledges(opened));
    await eventually(() => tanaka.seesCase(supportCase));
    const [seen] = await tanaka.handedOver(supportCase);
    expect(seen).toMatchObject({ body: WORDS, source: shien.name, caseId: supportCase.id, room: null, actions: [] });
    for (const word of [RAW, item.number, conference.id, hotChuo.name])
      expect(JSON.stringify(seen)).not.toContain(word);
    // It is no decision that was released: nothing to receive, and in no such list.
    expect(await tanaka.released()).toEqual([]);
    await expect(tanaka.receivesRelease(seen as ReleaseSeen)).rejects.toMatchObject(refusal(403, "forbidden"));
    expect(await miyamoto.handedOver(supportCase)).toHaveLength(1);
  });

  it("is read by a desk that a later consent names, once it sees the case", async () => {
    const [miyamoto, morita] = [house.as(town.miyamoto), house.as(town.morita)];
    await miyamoto.recordsConsent(supportCase, [kokusai]);
    const draft = await miyamoto.drafts({ supportCase, to: kokusai, categories: ["identity_contact"] });
    const opened = await morita.opens(await miyamoto.sends(draft));
    await morita.accepts(await morita.acknowledges(opened));
    await eventually(async () => expect(await morita.handedOver(supportCase)).toMatchObject([{ body: WORDS }]));
  });

  it("is nothing at all for a desk that does not see the case, nor for one that the consent does not name, whatever it sees", async () => {
    for (const member of [town.sasaki, town.kiriyama, town.hashimoto])
      await expect(house.as(member).handedOver(supportCase)).rejects.toMatchObject(refusal(404, "not-found"));
    // A ground without consent lets 佐々木 see the case, and nothing that was handed over on consent.
    const basis = await house.as(town.miyamoto).requestsBasis(supportCase, [fukushi]);
    await house.as(town.miura).approves(basis);
    const draft = await house.as(town.miyamoto).drafts({ supportCase, to: fukushi, categories: ["identity_contact"] });
    const opened = await house.as(town.sasaki).opens(await house.as(town.miyamoto).sends(draft));
    await house.as(town.sasaki).accepts(await house.as(town.sasaki).acknowledges(opened));
    await eventually(() => house.as(town.sasaki).seesCase(supportCase));
    expect(await house.as(town.sasaki).handedOver(supportCase)).toEqual([]);
    const [own] = await house.as(town.miyamoto).handedOver(supportCase);
    await expect(house.as(town.sasaki).seesRelease(own as ReleaseSeen)).rejects.toMatchObject(
      refusal(404, "not-found"),
    );
  });
});

describe("when the consent ends", () => {
  it("hands nothing over any more; the host keeps what it wrote, and whoever sees the case no more reads no more of it", async () => {
    const [miyamoto, tanaka] = [house.as(town.miyamoto), house.as(town.tanaka)];
    const [own] = await miyamoto.handedOver(supportCase);
    expect(await tanaka.seesRelease(own as ReleaseSeen)).toMatchObject({ body: WORDS });
    const { consents } = await miyamoto.seesCase(supportCase);
    for (const consent of consents) await miyamoto.withdraws(supportCase, consent);
    await expect(handsOver()).rejects.toMatchObject(refusal(409, "no-consent"));
    expect(await miyamoto.handedOver(supportCase)).toHaveLength(1);
    await expect(tanaka.handedOver(supportCase)).rejects.toMatchObject(refusal(404, "not-found"));
    await expect(tanaka.seesRelease(own as ReleaseSeen)).rejects.toMatchObject(refusal(404, "not-found"));
  });

  it("goes on to whoever leads the case from then on; the host reads its own also where it sees the case no more", async () => {
    const [miyamoto, sasaki] = [house.as(town.miyamoto), house.as(town.sasaki)];
    const all = Object.keys(categories) as Category[];
    const basis = await miyamoto.requestsBasis(supportCase, [fukushi], { categories: all });
    await house.as(town.miura).approves(basis);
    const draft = await miyamoto.drafts({
      supportCase,
      to: fukushi,
      kind: "transfer",
      categories: all,
      needs: ["rent"],
    });
    const opened = await sasaki.opens(await miyamoto.sends(draft));
    const accepted = await sasaki.accepts(await sasaki.acknowledges(opened));
    expect(await sasaki.handedOver(supportCase)).toEqual([]);
    const at = new Date(Date.now() - 60_000).toISOString();
    await sasaki.does(accepted, "contact", { at, method: "visit", result: "met", accompanied: true });
    await eventually(async () => expect(await sasaki.handedOver(supportCase)).toHaveLength(1));
    await eventually(() => expect(miyamoto.seesCase(supportCase)).rejects.toMatchObject(refusal(404, "not-found")));
    expect(await miyamoto.handedOver(supportCase)).toMatchObject([{ body: WORDS }]);
  });
});
