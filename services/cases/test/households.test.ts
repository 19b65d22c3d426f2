import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { letSee } from "./grants.ts";

let house: House;
let tome: CaseSeen;

const son = { name: "佐久間 誠", kana: "サクマ マコト", birthDate: "1970" };
const asSon = { person: son, relation: "child", livesTogether: true, keyPerson: true } as const;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  tome = await house.as(town.kiriyama).opensCase();
});

describe("addHouseholdMember", () => {
  it("writes a person down and says what they are to 本人", async () => {
    const { household, version } = await house.as(town.kiriyama).addsToHousehold(tome, asSon);
    expect(household).toEqual([
      {
        id: expect.any(String),
        relation: "child",
        livesTogether: true,
        keyPerson: true,
        person: son,
        actions: ["leaveHousehold"],
      },
    ]);
    // A desk that may know of no household must not see by the number that there is one.
    expect(version).toBe(tome.version);
    const { rows } = await house.behind.query(
      "select payload from ledger.outbox where payload ->> 'caseId' = $1 and name = 'household.changed'",
      [tome.id],
    );
    expect(rows).toEqual([{ payload: { caseId: tome.id, leadDeskId: town.desks.hotChuo.id } }]);
  });

  it("takes somebody whom the desk has registered already", async () => {
    const makoto = await house.as(town.kiriyama).registers(son);
    const seen = await house
      .as(town.kiriyama)
      .addsToHousehold(tome, { ...asSon, person: undefined, residentId: makoto.id });
    expect(seen.household.map(({ person }) => person)).toEqual([son]);
  });

  it.each([
    ["nobody", { relation: "child" }],
    ["two people", { ...asSon, residentId: "0192f0c1-2222-7000-8000-000000000000" }],
  ] as const)("asks for one person where %s is named", async (_, member) => {
    const added = house.as(town.kiriyama).addsToHousehold(tome, member);
    const message = "登録済みの人を選ぶか、新しい人の氏名とフリガナを入れるか、どちらか一方にしてください。";
    const errors = [{ field: "person", label: "世帯の人", message }];
    await expect(added).rejects.toMatchObject({ status: 400, body: { code: "invalid", errors } });
  });

  it("knows nobody whom another desk has registered", async () => {
    const foreign = await house.as(town.tanaka).registers(son);
    const added = house.as(town.kiriyama).addsToHousehold(tome, { relation: "child", residentId: foreign.id });
    await expect(added).rejects.toMatchObject({ status: 400, body: { code: "no-such-person" } });
  });

  it("adds nobody twice, and not 本人", async () => {
    const kiriyama = house.as(town.kiriyama);
    const makoto = await kiriyama.registers(son);
    await kiriyama.addsToHousehold(tome, { relation: "child", residentId: makoto.id });
    for (const residentId of [makoto.id, tome.residentId as string]) {
      const again = kiriyama.addsToHousehold(tome, { relation: "child", residentId });
      await expect(again).rejects.toMatchObject({ status: 409, body: { code: "already-member" } });
    }
  });

  it("founds one household where two people of the desk add somebody at the same moment", async () => {
    const [kiriyama, otomo] = [house.as(town.kiriyama), house.as(town.otomo)];
    await Promise.all([kiriyama.cookie(), otomo.cookie()]);
    for (let tries = 0; tries < 5; tries += 1) {
      const supportCase = await kiriyama.opensCase();
      const girl = { name: "佐久間 結", kana: "サクマ ユイ", birthDate: null };
      await Promise.all([
        kiriyama.addsToHousehold(supportCase, asSon),
        otomo.addsToHousehold(supportCase, { person: girl, relation: "grandchild" }),
      ]);
      const { household } = await kiriyama.seesCase(supportCase);
      expect(household.map(({ relation }) => relation).sort()).toEqual(["child", "grandchild"]);
    }
  });

  it("is for the lead desk alone", async () => {
    await letSee(house, tome, town.desks.jiritsu);
    await expect(house.as(town.tanaka).addsToHousehold(tome, asSon)).rejects.toMatchObject({ status: 403 });
    await expect(house.as(town.morita).addsToHousehold(tome, asSon)).rejects.toMatchObject({ status: 404 });
  });
});

describe("one household, seen from two cases", () => {
  it("turns the relation round: nothing is entered twice", async () => {
    const kiriyama = house.as(town.kiriyama);
    const makoto = await kiriyama.registers(son);
    await kiriyama.addsToHousehold(tome, { ...asSon, person: undefined, residentId: makoto.id });
    const his = await opensCaseOf(makoto.id);
    expect(his.household).toMatchObject([
      { relation: "parent", livesTogether: true, keyPerson: false, person: { name: "佐久間 トメ" } },
    ]);
    const girl = { name: "佐久間 結", kana: "サクマ ユイ", birthDate: null };
    await kiriyama.addsToHousehold(his, { person: girl, relation: "child", livesTogether: false });
    const { household } = await kiriyama.seesCase(tome);
    // Nobody has said what she is to トメ, and it is not for the machine to conclude.
    expect(household.map(({ relation, person }) => [relation, person?.name])).toEqual([
      ["child", "佐久間 誠"],
      ["other", "佐久間 結"],
    ]);
  });

  it("is the household of the cases as well that were opened before", async () => {
    const kiriyama = house.as(town.kiriyama);
    const makoto = await kiriyama.registers(son);
    const his = await opensCaseOf(makoto.id);
    await kiriyama.addsToHousehold(tome, { ...asSon, person: undefined, residentId: makoto.id });
    expect((await kiriyama.seesCase(his)).household).toMatchObject([{ relation: "parent" }]);
  });
});

describe("a link opens nothing", () => {
  let his: CaseSeen;
  beforeEach(async () => {
    const makoto = await house.as(town.kiriyama).registers(son);
    tome = await house.as(town.kiriyama).addsToHousehold(tome, { ...asSon, person: undefined, residentId: makoto.id });
    his = await opensCaseOf(makoto.id);
  });

  it("shows another desk what the son is to 本人, and not who he is", async () => {
    await letSee(house, tome, town.desks.jiritsu);
    const { household, residentId } = await house.as(town.tanaka).seesCase(tome);
    expect(household).toEqual([
      { id: tome.household[0]?.id, relation: "child", livesTogether: true, keyPerson: true, person: null, actions: [] },
    ]);
    expect(residentId).toBeNull();
    await expect(house.as(town.tanaka).seesCase(his)).rejects.toMatchObject({ status: 404 });
  });

  it("shows who he is to a desk that sees 属性・連絡先 of a case of his, and only then", async () => {
    await letSee(house, tome, town.desks.jiritsu);
    await letSee(house, his, town.desks.jiritsu, ["health_disability"]);
    expect((await house.as(town.tanaka).seesCase(tome)).household[0]?.person).toBeNull();
    await letSee(house, his, town.desks.jiritsu, ["identity_contact"]);
    expect((await house.as(town.tanaka).seesCase(tome)).household[0]?.person).toEqual(son);
  });

  it("shows no household where 属性・連絡先 of the case is not granted", async () => {
    await letSee(house, tome, town.desks.jiritsu, ["life_history"]);
    expect((await house.as(town.tanaka).seesCase(tome)).household).toEqual([]);
  });

  it("shows none either where the desk knows the same household from the son's case", async () => {
    await letSee(house, tome, town.desks.jiritsu, ["life_history"]);
    await letSee(house, his, town.desks.jiritsu);
    expect((await house.as(town.tanaka).seesCase(his)).household).toMatchObject([{ relation: "parent" }]);
    expect((await house.as(town.tanaka).seesCase(tome)).household).toEqual([]);
  });

  it("says who 本人 is by id to the desk alone that registered them", async () => {
    expect((await house.as(town.kiriyama).seesCase(tome)).residentId).toBe(tome.residentId);
    expect(tome.residentId).toEqual(expect.any(String));
  });
});

describe("leaveHousehold", () => {
  it("takes somebody out, keeps the record, and is refused the second time", async () => {
    const kiriyama = house.as(town.kiriyama);
    const { household } = await kiriyama.addsToHousehold(tome, asSon);
    const member = household[0] as { id: string };
    expect((await kiriyama.leavesHousehold(tome, member)).household).toEqual([]);
    await expect(kiriyama.leavesHousehold(tome, member)).rejects.toMatchObject({ status: 409 });
    const { rows } = await house.behind.query(
      "select until_at is not null as left from cases.household_member where id = $1",
      [member.id],
    );
    expect(rows).toEqual([{ left: true }]);
  });

  it("lets somebody come back", async () => {
    const kiriyama = house.as(town.kiriyama);
    const makoto = await kiriyama.registers(son);
    const member = { relation: "child", residentId: makoto.id } as const;
    const { household } = await kiriyama.addsToHousehold(tome, member);
    await kiriyama.leavesHousehold(tome, household[0] as { id: string });
    const again = await kiriyama.addsToHousehold(tome, { ...member, livesTogether: false });
    expect(again.household).toMatchObject([{ relation: "child", livesTogether: false }]);
  });

  it("is for the lead desk alone, and for a member of this household", async () => {
    const { household } = await house.as(town.kiriyama).addsToHousehold(tome, asSon);
    const member = household[0] as { id: string };
    await letSee(house, tome, town.desks.jiritsu);
    await expect(house.as(town.tanaka).leavesHousehold(tome, member)).rejects.toMatchObject({ status: 403 });
    const other = await house.as(town.kiriyama).opensCase();
    await expect(house.as(town.kiriyama).leavesHousehold(other, member)).rejects.toMatchObject({ status: 404 });
  });
});

async function opensCaseOf(residentId: string): Promise<CaseSeen> {
  const kiriyama = house.as(town.kiriyama);
  const params = { header: { "Idempotency-Key": kiriyama.key() } };
  const { data } = await kiriyama.api.POST("/api/cases", { params, body: { residentId } });
  return data as CaseSeen;
}
