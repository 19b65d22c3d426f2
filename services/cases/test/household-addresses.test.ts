import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { letSee } from "./grants.ts";

/** Who lives with somebody whose address is withheld gives it away with their own (docs/RULINGS.md 15). */

const address = "みどり野市泉2-3-4";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** A child's case that another desk sees, and the mother in the household. */
async function family({ livesTogether = true } = {}) {
  const kiriyama = house.as(town.kiriyama);
  const mother = await kiriyama.registers({ name: "秘密 花子", kana: "ヒミツ ハナコ", address });
  const child = await kiriyama.opensCase({ resident: { name: "秘密 蓮", kana: "ヒミツ レン", address } });
  await letSee(house, child, town.desks.jiritsu);
  const { household } = await kiriyama.addsToHousehold(child, {
    residentId: mother.id,
    relation: "parent",
    livesTogether,
  });
  return { kiriyama, mother, child, member: household[0] as { id: string } };
}

const shownTo = async (member: typeof town.tanaka, supportCase: CaseSeen) =>
  (await house.as(member).seesCase(supportCase)).resident;

describe("the address of a child whose mother's is withheld", () => {
  it("hides with hers from every desk but the one that registered the child, in the case and in a つなぎ", async () => {
    const { kiriyama, mother, child } = await family();
    expect(await shownTo(town.tanaka, child)).toMatchObject({ address, addressWithheld: false });
    await kiriyama.revisesResident(mother, { addressWithheld: true });
    expect(await shownTo(town.tanaka, child)).toMatchObject({
      address: null,
      neighbourhood: null,
      addressWithheld: true,
    });
    expect(await shownTo(town.kiriyama, child)).toMatchObject({ address, addressWithheld: false });
    await kiriyama.recordsConsent(child, [town.desks.fukushi]);
    const draft = await kiriyama.drafts({
      supportCase: child,
      to: town.desks.fukushi,
      categories: ["identity_contact"],
    });
    const { disclosures } = await kiriyama.previews(draft);
    expect(disclosures[0]?.identity).toMatchObject({ name: "秘密 蓮", address: null, neighbourhood: null });
  });

  it("is the child's own where they live apart, and again once she has left", async () => {
    const apart = await family({ livesTogether: false });
    await apart.kiriyama.revisesResident(apart.mother, { addressWithheld: true });
    expect(await shownTo(town.tanaka, apart.child)).toMatchObject({ address });
    const { kiriyama, mother, child, member } = await family();
    await kiriyama.revisesResident(mother, { addressWithheld: true });
    expect(await shownTo(town.tanaka, child)).toMatchObject({ address: null });
    await kiriyama.leavesHousehold(child, member);
    expect(await shownTo(town.tanaka, child)).toMatchObject({ address });
  });
});
