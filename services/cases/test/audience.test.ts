import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { caseInSight, endsGrant, letSeeByConsent } from "./case-in-sight.ts";

let house: House;
let supportCase: CaseSeen;
let jiritsu: string;

beforeAll(async () => {
  house = await openHouse();
  await worksAt(town.hashimoto, town.desks.hotChuo, "system_administrator");
  await worksAt(town.yoshioka, town.desks.jiritsu, "manager");
  await worksAt(town.otomo, town.desks.jiritsu, "desk_worker", "2026-03-31");
});
afterAll(() => house.close());
beforeEach(async () => {
  ({ supportCase, jiritsu } = await caseInSight(house));
});

/** A further post, as the directory will keep it. */
async function worksAt(member: { id: string }, desk: { id: string; agencyId: string }, role: string, until?: string) {
  await house.behind.query(
    `insert into directory.membership (id, municipality_id, staff_id, agency_id, desk_id, role, from_date, until_date)
     values (uuidv7(), $1, $2, $3, $4, $5, '2021-04-01', $6)`,
    [town.municipality.id, member.id, desk.agencyId, desk.id, role, until ?? null],
  );
}

const desksOf = (audience: { desk: { name: string } }[]) => audience.map(({ desk }) => desk.name);

describe("getAudience", () => {
  it("tells the lead every desk that sees the case, on which ground, in what, until when, and the people", async () => {
    const audience = await house.as(town.kiriyama).audience(supportCase);
    expect(desksOf(audience)).toEqual(["ほっとステーション中央", "生活サポート相談窓口", "福祉事務所 生活福祉課"]);
    const [lead, other] = audience;
    expect(lead?.grounds).toEqual([
      { basis: "lead", categories: lead?.categories, from: supportCase.openedAt, until: null },
    ]);
    expect(lead?.categories).toHaveLength(6);
    expect(other?.categories).toEqual(["identity_contact", "income_assets_debts"]);
    expect(other?.grounds).toEqual([
      {
        basis: "consent",
        categories: ["identity_contact", "income_assets_debts"],
        from: expect.any(String),
        until: null,
      },
    ]);
    expect(other?.people).toEqual([
      { id: town.kawai.id, name: "河合 誠司", role: "supervisor", position: "係長" },
      { id: town.tanaka.id, name: "田中 美穂", role: "desk_worker", position: "主任相談支援員" },
    ]);
  });

  it("names nobody whom the rules show nothing, though they work at that desk", async () => {
    const people = (await house.as(town.kiriyama).audience(supportCase)).flatMap((desk) => desk.people);
    const ids = people.map(({ id }) => id);
    for (const { id } of [town.hashimoto, town.yoshioka, town.otomo]) {
      // 大友 works at the lead desk as well; at 生活サポート no more.
      expect(ids.filter((one) => one === id)).toHaveLength(id === town.otomo.id ? 1 : 0);
    }
  });

  it("tells any other desk of itself and of the lead, and that is all", async () => {
    const audience = await house.as(town.tanaka).audience(supportCase);
    expect(desksOf(audience)).toEqual(["ほっとステーション中央", "生活サポート相談窓口"]);
    expect(audience[0]?.people.map(({ name }) => name)).toContain("桐山 葵");
    expect(audience[1]?.people.map(({ name }) => name)).toContain("田中 美穂");
  });

  it("joins the grounds of one desk, and leaves out what holds no more", async () => {
    const second = await letSeeByConsent(house, supportCase, town.desks.jiritsu, ["life_history"]);
    const of = async () => (await house.as(town.kiriyama).audience(supportCase))[1];
    expect((await of())?.categories).toEqual(["identity_contact", "income_assets_debts", "life_history"]);
    expect((await of())?.grounds).toHaveLength(2);
    await endsGrant(house, second);
    expect((await of())?.categories).toEqual(["identity_contact", "income_assets_debts"]);
    await endsGrant(house, jiritsu);
    expect(desksOf(await house.as(town.kiriyama).audience(supportCase))).not.toContain("生活サポート相談窓口");
    await expect(house.as(town.tanaka).audience(supportCase)).rejects.toMatchObject({ status: 404 });
  });

  it("names the coded ground where a desk sees without consent, to the lead and to that desk", async () => {
    const basis = await house.behind.query(
      `insert into cases.basis (id, municipality_id, support_case_id, code, reason, categories, status, requested_by,
         requested_desk_id, requested_at, from_at, until_at, approval_due_at)
       values (uuidv7(), $1, $2, 'LIFE', '倒れていた', '{identity_contact,health_disability}', 'provisional', $3, $4, now(), now(),
         now() + interval '7 days', now() + interval '1 day') returning id, until_at`,
      [town.municipality.id, supportCase.id, town.kiriyama.id, town.desks.hotChuo.id],
    );
    const [{ id, until_at }] = basis.rows;
    await house.behind.query(
      `insert into cases.case_grant (id, municipality_id, support_case_id, desk_id, categories, basis, basis_id, basis_code, from_at, until_at)
       values (uuidv7(), $1, $2, $3, '{identity_contact,health_disability}', 'legal', $4, 'LIFE', now(), $5)`,
      [town.municipality.id, supportCase.id, town.desks.houkatsuWest.id, id, until_at],
    );
    for (const reader of [town.kiriyama, town.nakamura]) {
      const audience = await house.as(reader).audience(supportCase);
      const west = audience.find(({ desk }) => desk.id === town.desks.houkatsuWest.id);
      expect(west?.grounds).toMatchObject([{ basis: "LIFE", until: until_at.toISOString() }]);
    }
  });
});
