import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { allThatIsKnown, caseInSight, endsGrant } from "./case-in-sight.ts";

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

describe("seeCaseAs", () => {
  it("shows the lead what is on another person's screen, by the same rules", async () => {
    const kiriyama = house.as(town.kiriyama);
    await kiriyama.writesRecord(supportCase, { parts: [health, money], occurredAt: "2026-11-18T01:00:00Z" });
    await kiriyama.writesRecord(supportCase, { parts: [health], occurredAt: "2026-11-17T01:00:00Z" });
    await kiriyama.writesRecord(supportCase, { parts: [money], audience: "own" });
    for (const member of [town.tanaka, town.kawai, town.sasaki]) {
      const seen = await kiriyama.seesAs(supportCase, member);
      expect(seen.case).toEqual(await house.as(member).seesCase(supportCase));
      expect(seen.records).toEqual((await house.as(member).records(supportCase)).items);
    }
    const { records } = await kiriyama.seesAs(supportCase, town.tanaka);
    expect(records.map(({ pointer, parts }) => [pointer, parts.length])).toEqual([
      [false, 1],
      [true, 0],
    ]);
  });

  it("opens nothing of the other desk that is kept from the caller", async () => {
    const tanaka = house.as(town.tanaka);
    const shared = await tanaka.writesRecord(supportCase, { parts: [money, health] });
    const pointer = await tanaka.writesRecord(supportCase, {
      parts: [money],
      audience: "pointer",
      occurredAt: "2026-11-12T01:00:00Z",
    });
    await tanaka.writesRecord(supportCase, { parts: [money], audience: "own", correctsId: shared.id });
    const { records } = await house.as(town.kiriyama).seesAs(supportCase, town.tanaka);
    expect(records.map(({ id }) => id)).toEqual([shared.id, pointer.id]);
    expect(records[0]).toMatchObject({ pointer: false, audience: null, correctedById: null, actions: ["correct"] });
    expect(records[1]).toMatchObject({ pointer: true, by: null, occurredAt: null, parts: [] });
    expect((await tanaka.records(supportCase)).items).toHaveLength(3);
  });

  it("leaves the caller with their own sight, and the others with theirs", async () => {
    await house.as(town.tanaka).writesRecord(supportCase, { parts: [money], audience: "own" });
    const members = [town.kiriyama, town.tanaka, town.sasaki] as const;
    const known = () => Promise.all(members.map((member) => allThatIsKnown(house, member, supportCase)));
    const before = await known();
    await Promise.all(
      [town.tanaka, town.sasaki, town.tanaka].map((m) => house.as(town.kiriyama).seesAs(supportCase, m)),
    );
    expect(await known()).toEqual(before);
  });

  it("shows nothing of whoever sees nothing", async () => {
    const kiriyama = house.as(town.kiriyama);
    await kiriyama.writesRecord(supportCase, { parts: [money] });
    for (const member of [town.morita, town.hashimoto, town.yoshioka]) {
      expect(await kiriyama.seesAs(supportCase, member)).toEqual({ case: null, records: [] });
    }
    await endsGrant(house, jiritsu);
    expect(await kiriyama.seesAs(supportCase, town.tanaka)).toEqual({ case: null, records: [] });
  });

  it("shows what a desk whose sight has ended still has: the records that it wrote itself", async () => {
    const { id } = await house.as(town.tanaka).writesRecord(supportCase, { parts: [money] });
    await endsGrant(house, jiritsu);
    const seen = await house.as(town.kiriyama).seesAs(supportCase, town.tanaka);
    expect([seen.case, seen.records.map((record) => record.id)]).toEqual([null, [id]]);
  });

  it("knows nobody who does not work at that desk today", async () => {
    const elsewhere = { ...town.tanaka, memberships: town.sasaki.memberships };
    const gone = { ...town.tanaka, id: town.municipality.id as never };
    for (const member of [elsewhere, gone]) {
      await expect(house.as(town.kiriyama).seesAs(supportCase, member)).rejects.toMatchObject({ status: 404 });
    }
  });

  it("is the lead desk's alone", async () => {
    expect((await house.as(town.tanaka).seesCase(supportCase)).actions).not.toContain("seeAs");
    await expect(house.as(town.tanaka).seesAs(supportCase, town.kiriyama)).rejects.toMatchObject({ status: 403 });
    await expect(house.as(town.morita).seesAs(supportCase, town.kiriyama)).rejects.toMatchObject({ status: 404 });
  });

  it("is on record as a search of the case, by whoever looked", async () => {
    await house.as(town.kiriyama).seesAs(supportCase, town.tanaka);
    const { rows } = await house.behind.query(
      "select kind, staff_id, desk_id from ledger.audit where operation = 'seeCaseAs' and subject_id = $1",
      [supportCase.id],
    );
    expect(rows).toEqual([{ kind: "search", staff_id: town.kiriyama.id, desk_id: town.desks.hotChuo.id }]);
  });
});
