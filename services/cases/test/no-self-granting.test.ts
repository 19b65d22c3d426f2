import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { letSeeByConsent } from "./case-in-sight.ts";

/** A desk that sees a part of a case opens no more of it to itself, and learns nothing of the rest by asking. */

let house: House;
let supportCase: CaseSeen;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  supportCase = await house.as(town.kiriyama).opensCase({ resident: { birthDate: "2001-04-01" } });
  await letSeeByConsent(house, supportCase, town.desks.jiritsu, ["life_history"]);
});

describe("requestBasis", () => {
  it("is not for the desk that asks", async () => {
    const { jiritsu, fukushi } = town.desks;
    const own = { status: 400, body: { code: "own-desk" } };
    const wanted = { categories: ["life_history" as const] };
    await expect(house.as(town.tanaka).requestsBasis(supportCase, [jiritsu], wanted)).rejects.toMatchObject(own);
    const both = house.as(town.tanaka).requestsBasis(supportCase, [fukushi, jiritsu], wanted);
    await expect(both).rejects.toMatchObject(own);
    expect((await house.as(town.tanaka).requestsBasis(supportCase, [fukushi], wanted)).status).toBe("waiting");
  });

  it("says that it is about a ground, where the desk does not see what it would let go", async () => {
    const beyond = house.as(town.tanaka).requestsBasis(supportCase, [town.desks.fukushi]);
    await expect(beyond).rejects.toMatchObject({
      status: 403,
      body: { code: "beyond-sight", title: expect.stringContaining("根拠") },
    });
    await expect(beyond).rejects.not.toMatchObject({ body: { title: expect.stringContaining("同意") } });
  });
});

describe("giveConsent", () => {
  const own = { categories: ["life_history" as const] };

  it("leaves out the desk that takes it down: what it sees, it sees already", async () => {
    const { jiritsu, fukushi } = town.desks;
    const seen = await house.as(town.tanaka).recordsConsent(supportCase, [jiritsu, fukushi], own);
    const recorded = seen.consents.find(({ recordedBy }) => recordedBy.id === town.tanaka.id);
    expect(recorded?.recipients.map(({ id }) => id)).toEqual([fukushi.id]);
    const { rows } = await house.behind.query(
      "select payload -> 'deskIds' as told from ledger.outbox where payload ->> 'consentId' = $1",
      [recorded?.id],
    );
    expect(rows).toEqual([{ told: [fukushi.id] }]);
  });

  it("names somebody, once that desk is left out", async () => {
    const alone = house.as(town.tanaka).recordsConsent(supportCase, [town.desks.jiritsu], own);
    await expect(alone).rejects.toMatchObject({ status: 400, body: { code: "nobody-else" } });
  });

  it("tells nobody how old the person is: a parent's consent needs 属性・連絡先 in one's sight", async () => {
    const parental = { ...own, giver: "parental", giverName: "親" } as const;
    const asked = house.as(town.tanaka).recordsConsent(supportCase, [town.desks.fukushi], parental);
    await expect(asked).rejects.toMatchObject({ status: 403, body: { code: "beyond-sight" } });
    const lead = house.as(town.kiriyama).recordsConsent(supportCase, [town.desks.fukushi], parental);
    await expect(lead).rejects.toMatchObject({ status: 409, body: { code: "guardian-consent-ends" } });
  });
});
