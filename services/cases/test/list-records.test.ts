import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { allHeard, allThatIsKnown, caseInSight, endsGrant } from "./case-in-sight.ts";

let house: House;
let supportCase: CaseSeen;
let jiritsu: string;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  ({ supportCase, jiritsu } = await caseInSight(house));
});

const health = { kind: "fact", category: "health_disability", body: "ひざの手術を受ける。" } as const;
const money = { kind: "fact", category: "income_assets_debts", body: "家賃を2か月滞納。" } as const;
const AUDIENCES = ["shared", "own", "pointer"] as const;

describe("what a desk reads of another desk's record", () => {
  it("is the parts in the categories of its own sight", async () => {
    await house
      .as(town.kiriyama)
      .writesRecord(supportCase, { parts: [health, money], counterpart: "本人", minutes: 30 });
    const [seen] = (await house.as(town.tanaka).records(supportCase)).items;
    expect(seen).toMatchObject({ pointer: false, counterpart: "本人", minutes: 30, by: { name: "桐山 葵" } });
    expect(seen?.parts).toEqual([{ ...money, source: null }]);
    expect((await house.as(town.sasaki).records(supportCase)).items[0]?.parts).toEqual([{ ...health, source: null }]);
  });

  it.each([
    ["it reads no category of it", { audience: "shared", parts: [health] }],
    ["only its existence is let known", { audience: "pointer", parts: [money] }],
  ] as const)("is the desk and the day where %s", async (_, record) => {
    const { id } = await house.as(town.kiriyama).writesRecord(supportCase, {
      ...record,
      parts: [...record.parts],
      occurredAt: "2026-11-19T05:30:00Z",
      counterpart: "長男",
      minutes: 20,
    });
    expect((await house.as(town.tanaka).records(supportCase)).items).toEqual([
      {
        id,
        pointer: true,
        occurredOn: "2026-11-19",
        occurredAt: null,
        desk: { id: town.desks.hotChuo.id, name: "ほっとステーション中央" },
        by: null,
        method: null,
        counterpart: null,
        minutes: null,
        audience: null,
        parts: [],
        correctsId: null,
        correctedById: null,
        actions: [],
      },
    ]);
  });

  it("tells of a pointer no time of day: not by its id, its place in the list, or the cursor behind it", async () => {
    const kiriyama = house.as(town.kiriyama);
    const at = (hour: string, record: object) =>
      kiriyama.writesRecord(supportCase, { occurredAt: `2026-11-19T${hour}:34:56.789Z`, ...record });
    const late = await at("09", { audience: "pointer", parts: [health] });
    const noon = await at("03", { parts: [money] });
    const early = await at("00", { parts: [money] });
    const seen = (await house.as(town.tanaka).records(supportCase)).items.map(({ id }) => id);
    // Readable ones by their time, then the pointers of that day.
    expect(seen).toEqual([noon.id, early.id, late.id]);
    const own = (await kiriyama.records(supportCase)).items.map(({ id }) => id);
    expect(own).toEqual([late.id, noon.id, early.id]);
    await kiriyama.writesRecord(supportCase, { occurredAt: "2026-11-18T01:00:00Z", parts: [money] });
    const { next } = await house.as(town.tanaka).records(supportCase, { limit: 3 });
    const cursor = Buffer.from(next ?? "", "base64url").toString("utf8");
    expect(cursor).toContain(late.id);
    expect(cursor).not.toMatch(/34:56|09:34/);
    const idTime = Number.parseInt(late.id.replaceAll("-", "").slice(0, 12), 16);
    expect(new Date(idTime).toISOString()).toBe("2026-11-18T15:00:00.000Z");
  });
});

describe("the list", () => {
  it("fills its pages, newest first, however many records lie between that are not the reader's to know", async () => {
    const kiriyama = house.as(town.kiriyama);
    const known: string[] = [];
    for (let day = 1; day <= 9; day += 1) {
      const occurredAt = `2026-11-0${day}T01:00:00Z`;
      const audience = AUDIENCES[day % 3] ?? "own";
      const { id } = await kiriyama.writesRecord(supportCase, { occurredAt, audience, parts: [money] });
      if (audience !== "own") known.unshift(id);
    }
    const pages: string[][] = [];
    let cursor: string | undefined;
    do {
      const page = await house.as(town.tanaka).records(supportCase, { limit: 2, ...(cursor && { cursor }) });
      pages.push(page.items.map(({ id }) => id));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(pages).toEqual([known.slice(0, 2), known.slice(2, 4), known.slice(4, 6)]);
  });

  it("is nobody's who neither sees the case nor wrote in it", async () => {
    await expect(house.as(town.morita).records(supportCase)).rejects.toMatchObject({ status: 404 });
    expect((await house.as(town.tanaka).records(supportCase)).items).toEqual([]);
  });
});

describe("a record for the own desk only", () => {
  it.each([
    ["the lead desk's", town.kiriyama, [town.tanaka, town.sasaki]],
    ["another desk's", town.tanaka, [town.kiriyama, town.sasaki]],
  ] as const)("leaves no trace with anybody else: %s", async (_, writer, others) => {
    await house.as(town.kiriyama).writesRecord(supportCase, { parts: [money, health] });
    await house.as(town.kiriyama).opensCase();
    await allHeard(house);
    const before = await Promise.all(others.map((other) => allThatIsKnown(house, other, supportCase)));
    const { id } = await house.as(writer).writesRecord(supportCase, { audience: "own", parts: [money, health] });
    await house.as(writer).writesRecord(supportCase, { audience: "own", parts: [money], correctsId: id });
    await allHeard(house);
    const after = await Promise.all(others.map((other) => allThatIsKnown(house, other, supportCase)));
    expect(after).toEqual(before);
    expect((await house.as(writer).records(supportCase)).items.map((record) => record.audience)).toContain("own");
  });
});

describe("the list of cases", () => {
  const order = async (member: typeof town.tanaka) => {
    const { data } = await house.as(member).api.GET("/api/cases", { params: { query: { limit: 100 } } });
    return data?.items.map(({ id }) => id) ?? [];
  };

  it("moves a case up for the desks that may know of a new record, and for no other", async () => {
    const { supportCase: newer } = await caseInSight(house);
    const inOrder = [newer.id, supportCase.id];
    const top = async () =>
      Promise.all([town.kiriyama, town.tanaka, town.sasaki].map(async (who) => (await order(who)).slice(0, 2)));
    expect(await top()).toEqual([inOrder, inOrder, inOrder]);
    await house.as(town.tanaka).writesRecord(supportCase, { audience: "own", parts: [money] });
    expect(await top()).toEqual([inOrder, inOrder.toReversed(), inOrder]);
    await house.as(town.tanaka).writesRecord(newer, { audience: "pointer", parts: [money] });
    expect(await top()).toEqual([inOrder, inOrder, inOrder]);
    await house.as(town.kiriyama).writesRecord(supportCase, { parts: [money] });
    expect(await top()).toEqual([inOrder.toReversed(), inOrder.toReversed(), inOrder.toReversed()]);
  });
});

describe("after the desk's sight of the case has ended", () => {
  it("still reads what it wrote itself, whole, and nothing else", async () => {
    await house.as(town.kiriyama).writesRecord(supportCase, { parts: [money] });
    const own = await house.as(town.tanaka).writesRecord(supportCase, { parts: [health, money] });
    expect((await house.as(town.tanaka).records(supportCase)).items).toHaveLength(2);
    await endsGrant(house, jiritsu);
    await house.as(town.kiriyama).writesRecord(supportCase, { parts: [money] });
    expect((await house.as(town.tanaka).records(supportCase)).items).toEqual([{ ...own, actions: [] }]);
    await expect(house.as(town.tanaka).seesCase(supportCase)).rejects.toMatchObject({ status: 404 });
    await expect(house.as(town.tanaka).writesRecord(supportCase)).rejects.toMatchObject({ status: 404 });
  });

  it("knows nothing where it wrote nothing", async () => {
    await house.as(town.kiriyama).writesRecord(supportCase, { parts: [money] });
    await endsGrant(house, jiritsu);
    await expect(house.as(town.tanaka).records(supportCase)).rejects.toMatchObject({ status: 404 });
  });
});
