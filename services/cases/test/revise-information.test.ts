import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse, problemOf } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { allHeard, allThatIsKnown, caseInSight } from "./case-in-sight.ts";

let house: House;
let supportCase: CaseSeen;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  ({ supportCase } = await caseInSight(house));
});

async function put(category: string, ifMatch: string | undefined, body: string, member = town.kiriyama) {
  return fetch(`${house.url}/api/cases/${supportCase.id}/information/${category}`, {
    method: "PUT",
    headers: {
      Origin: house.url,
      Cookie: await house.as(member).cookie(),
      "Content-Type": "application/json",
      ...(ifMatch !== undefined && { "If-Match": ifMatch }),
    },
    body: JSON.stringify({ body }),
  });
}

const of = ({ information }: CaseSeen, category: string) => information.find((one) => one.category === category);

describe("reviseInformation", () => {
  it("writes one category anew, in a version of its own", async () => {
    const kiriyama = house.as(town.kiriyama);
    const once = await kiriyama.revisesInformation(supportCase, "health_disability", "膝と腰が痛い。", 1);
    expect(of(once, "health_disability")).toMatchObject({ body: "膝と腰が痛い。", version: 2 });
    expect(of(once, "income_assets_debts")).toMatchObject({ body: "年金月9万円。", version: 1 });
    const twice = await kiriyama.revisesInformation(supportCase, "health_disability", "手術を受けた。", 2);
    expect(of(twice, "health_disability")).toMatchObject({ body: "手術を受けた。", version: 3 });
  });

  it("begins at version 0 where nothing is known yet", async () => {
    const seen = await house.as(town.kiriyama).revisesInformation(supportCase, "work_school", "以前は縫製工場。", 0);
    expect(of(seen, "work_school")).toMatchObject({ body: "以前は縫製工場。", version: 1 });
  });

  it("names both versions of the category, and shows the case as it is, where somebody was first", async () => {
    await house.as(town.kiriyama).revisesInformation(supportCase, "health_disability", "先に書いた", 1);
    const second = await put("health_disability", '"1"', "あとから書いた");
    expect(second.status).toBe(412);
    const problem = await problemOf(second);
    expect(problem.versions).toEqual({ yours: '"1"', current: '"2"' });
    expect(of(problem.current as unknown as CaseSeen, "health_disability")?.body).toBe("先に書いた");
    expect((await put("work_school", '"1"', "x")).status).toBe(412);
    expect((await put("work_school", undefined, "x")).status).toBe(428);
  });

  it.each([
    ["known", "health_disability", '"1"'],
    ["unknown", "welfare_use", '"0"'],
  ])("loses nothing when ten write at once what was %s before", async (_, category, version) => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, tab) => put(category, version, `${tab}枚目の画面`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)]);
    const refused = await Promise.all(answers.filter(({ status }) => status === 412).map(problemOf));
    const current = `"${Number(version.replaceAll('"', "")) + 1}"`;
    expect(new Set(refused.map(({ versions }) => versions?.current))).toEqual(new Set([current]));
  });

  it("is the lead desk's: another desk that sees the case may not, and one that does not see it learns nothing", async () => {
    const answer = await put("income_assets_debts", '"1"', "x", town.tanaka);
    expect([answer.status, (await problemOf(answer)).code]).toEqual([403, "forbidden"]);
    expect((await put("income_assets_debts", '"1"', "x", town.morita)).status).toBe(404);
    expect((await house.as(town.tanaka).seesCase(supportCase)).actions).not.toContain("reviseInformation");
    expect(supportCase.actions).toContain("reviseInformation");
  });

  it("knows 属性・連絡先 from the person alone", async () => {
    expect((await put("identity_contact", '"0"', "x")).status).toBe(404);
  });
});

describe("what is written in a category beyond a desk's sight", () => {
  it("leaves no trace with it, neither in a version nor in the order of its list", async () => {
    await house.as(town.kiriyama).opensCase();
    await caseInSight(house);
    await allHeard(house);
    const before = await allThatIsKnown(house, town.tanaka, supportCase);
    await house.as(town.kiriyama).revisesInformation(supportCase, "health_disability", "入院した。", 1);
    await house.as(town.kiriyama).revisesInformation(supportCase, "life_history", "離婚した。", 0);
    await allHeard(house);
    expect(await allThatIsKnown(house, town.tanaka, supportCase)).toEqual(before);
  });

  it("moves the case up for the desks that may read it", async () => {
    const { supportCase: newer } = await caseInSight(house);
    const top = async (member: typeof town.tanaka) => {
      const { data } = await house.as(member).api.GET("/api/cases", { params: { query: { limit: 100 } } });
      return data?.items[0]?.id;
    };
    await house.as(town.kiriyama).revisesInformation(supportCase, "health_disability", "入院した。", 1);
    expect(await Promise.all([town.kiriyama, town.tanaka, town.sasaki].map(top))).toEqual([
      supportCase.id,
      newer.id,
      supportCase.id,
    ]);
  });

  it("claims by no ETag that a case is what it was: only the version of its head is told, and a revision leaves it", async () => {
    const answer = await put("health_disability", '"1"', "入院した。");
    expect([answer.status, answer.headers.get("etag")]).toEqual([200, null]);
    const again = await house.as(town.kiriyama).seesCase(supportCase);
    expect(again.version).toBe(supportCase.version);
  });

  it("is said as a fact about the category", async () => {
    await house.as(town.kiriyama).revisesInformation(supportCase, "health_disability", "入院した。", 1);
    const { rows } = await house.behind.query(
      `select aggregate_id = $1 as "ofTheCase", payload from ledger.outbox
        where name = 'information.revised' and payload ->> 'caseId' = $1::text`,
      [supportCase.id],
    );
    const payload = { caseId: supportCase.id, leadDeskId: town.desks.hotChuo.id, category: "health_disability" };
    expect(rows).toEqual([{ ofTheCase: false, payload }]);
  });
});
