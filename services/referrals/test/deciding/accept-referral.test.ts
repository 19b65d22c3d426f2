import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** 桐山 has a case whose resident lets the livelihood desk know, and sends it a つなぎ. */
async function sentToLivelihood() {
  const supportCase = await house.as(town.kiriyama).opensCase({
    information: [{ category: "income_assets_debts", body: "家賃を2か月滞納" }],
  });
  await house.as(town.kiriyama).recordsConsent(supportCase, [town.desks.jiritsu]);
  const draft = await house.as(town.kiriyama).drafts({ supportCase, to: town.desks.jiritsu });
  return { supportCase, referral: await house.as(town.kiriyama).sends(draft) };
}

describe("acceptReferral", () => {
  it("lets the receiving desk accept with a named worker, and the sender sees who", async () => {
    const { referral } = await sentToLivelihood();
    const acknowledged = await house.as(town.tanaka).acknowledges(referral);
    const accepted = await house.as(town.tanaka).accepts(acknowledged, { workerId: town.kawai.id });
    expect(accepted.status).toBe("accepted");
    const seen = await house.as(town.kiriyama).sees(referral);
    expect(seen.worker?.name).toBe("河合 誠司");
    expect(seen.next?.staff.name).toBe("河合 誠司");
    expect(seen.accountable?.id).toBe(town.desks.jiritsu.id);
  });
});
