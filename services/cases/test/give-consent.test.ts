import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

let house: House;
let supportCase: CaseSeen;

beforeAll(async () => {
  house = await openHouse();
  supportCase = await house.as(town.kiriyama).opensCase();
});
afterAll(() => house.close());

describe("giveConsent", () => {
  it("records whose consent lets which categories go to which desks, and who wrote it down", async () => {
    const seen = await house.as(town.kiriyama).recordsConsent(supportCase, [town.desks.jiritsu, town.desks.fukushi], {
      method: "oral",
      categories: ["identity_contact"],
    });
    expect(seen.consents).toEqual([
      expect.objectContaining({
        method: "oral",
        categories: ["identity_contact"],
        until: null,
        recordedBy: { id: town.kiriyama.id, name: "桐山 葵" },
      }),
    ]);
    const recipients = seen.consents[0]?.recipients.map(({ name }) => name).sort();
    expect(recipients).toEqual(["生活サポート相談窓口", "福祉事務所 生活福祉課"].sort());
  });

  it("names no desk that does not exist", async () => {
    const nowhere = { id: "0192f0c1-2222-7000-8000-000000000000" };
    const consent = house.as(town.kiriyama).recordsConsent(supportCase, [town.desks.jiritsu, nowhere]);
    await expect(consent).rejects.toMatchObject({ status: 400, body: { code: "unknown-recipient" } });
  });

  it("does not end before it begins", async () => {
    const consent = house.as(town.kiriyama).recordsConsent(supportCase, [town.desks.jiritsu], { until: "2020-01-01" });
    await expect(consent).rejects.toMatchObject({ status: 400, body: { code: "consent-ends-before-it-begins" } });
  });

  it("tells the desk that it names of itself alone, and shows nobody else the case by it", async () => {
    await expect(house.as(town.tanaka).seesCase(supportCase)).rejects.toMatchObject({ status: 404 });
    await expect(house.as(town.tanaka).recordsConsent(supportCase, [town.desks.kokusai])).rejects.toMatchObject({
      status: 404,
    });
  });
});
